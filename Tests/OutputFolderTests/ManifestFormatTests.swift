import Testing

@testable import OutputFolder

@Suite("A manifest")
struct ManifestFormatTests {
    private let entries = [
        ManifestEntry(
            path: ExactPath("a/é\n b.html"), hash: .max, size: 0, seconds: 5, nanoseconds: 999_999_999),
        ManifestEntry(path: ExactPath("index.html"), hash: 0, size: .max, seconds: 1, nanoseconds: 0),
    ]

    @Test("is read back as it was written")
    func roundTrip() throws {
        let manifest = try #require(ManifestFormat.manifest(ManifestFormat.bytes(tree: 7, entries: entries)))
        #expect(manifest.tree == 7)
        #expect(manifest.entries.count == 2)
        let entry = try #require(manifest.entries[ExactPath("a/é\n b.html")])
        #expect(entry.hash == .max && entry.size == 0 && entry.seconds == 5 && entry.nanoseconds == 999_999_999)
        #expect(manifest.entries[ExactPath("index.html")]?.size == .max)
        #expect(manifest.folders == [ExactPath("a")])
    }

    @Test("of nothing is read back")
    func empty() {
        #expect(ManifestFormat.manifest(ManifestFormat.bytes(tree: 0, entries: []))?.entries.isEmpty == true)
    }

    @Test("that is damaged anywhere is no manifest")
    func damage() {
        let bytes = ManifestFormat.bytes(tree: 7, entries: entries)
        for position in bytes.indices {
            var damaged = bytes
            damaged[position] ^= 1
            #expect(ManifestFormat.manifest(damaged) == nil, "byte \(position)")
            #expect(ManifestFormat.manifest(Array(bytes[..<position])) == nil, "cut at \(position)")
        }
        #expect(ManifestFormat.manifest(bytes + [0x0A]) == nil)
    }

    @Test("with a path that leaves the edition is no manifest")
    func hostilePath() {
        let hostile = ManifestEntry(path: ExactPath("../x"), hash: 0, size: 0, seconds: 0, nanoseconds: 0)
        #expect(ManifestFormat.manifest(ManifestFormat.bytes(tree: 7, entries: [hostile])) == nil)
    }
}
