import Diagnostics
import Foundation
import JSONReader
import Testing

@Suite("JSONTestSuite")
struct ConformanceTests {
    /// Named by GUIDEPOST_SHARED, else beside the package's folder.
    private static var folder: URL {
        let shared =
            ProcessInfo.processInfo.environment["GUIDEPOST_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
        return shared.appendingPathComponent("conformance/json/test_parsing")
    }

    /// A strict reader refuses a key that stands twice; the suite, following the grammar alone, accepts it.
    private static let exempt: Set = [
        "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    ]

    @Test("reads every y_ file, refuses every n_ file, and survives every i_ file")
    func wholeSuite() throws {
        guard FileManager.default.fileExists(atPath: Self.folder.path) else {
            print("JSONTestSuite NOT RUN: \(Self.folder.path) does not exist")
            return
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        var counts = ["y": 0, "n": 0, "i": 0]
        for name in names where name.hasSuffix(".json") {
            let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
            let read = readJSON(SourceText(path: name, bytes: bytes), skipOne)
            let isAccepted = read.value != nil && read.findings.isEmpty
            counts[String(name.prefix(1)), default: 0] += 1
            switch name.prefix(2) {
            case "y_": #expect(isAccepted == !Self.exempt.contains(name), "\(name)")
            case "n_": #expect(!isAccepted, "\(name)")
            default: #expect(isAccepted || !read.findings.isEmpty, "\(name)")
            }
            #expect(read.findings.allSatisfy { $0.place.line != nil && $0.help != nil }, "\(name)")
        }
        print("JSONTestSuite: \(counts["y"] ?? 0) y_, \(counts["n"] ?? 0) n_, \(counts["i"] ?? 0) i_ files ran")
        #expect(counts.values.allSatisfy { $0 > 0 })
    }
}

private func skipOne(_ cursor: inout JSONCursor) throws(JSONSyntaxError) -> Bool {
    try cursor.skipValue()
    return true
}
