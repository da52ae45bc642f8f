import Diagnostics
import Testing
import YAMLReader

@Suite("The limits of reading YAML")
struct LimitTests {
    @Test("let 64 levels pass and stop at the 65th")
    func depth() {
        // The mapping is level 1, so 63 lists fit into it.
        let fits = "a: " + String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
        #expect(read(fits).findings.isEmpty)
        let findings = read("a: " + String(repeating: "[", count: 64) + String(repeating: "]", count: 64))
            .findings
        #expect(findings.map(\.summary) == ["Lists and mappings stand more than 64 deep in each other"])
        #expect(findings.first?.place.column == 4 + 63)
    }

    @Test("hold against thousands of levels of every kind")
    func hostileDepth() {
        let hostile = ["[", "- ", "{a: ", "? "].map { String(repeating: $0, count: 10_000) }
        for text in hostile {
            #expect(read(text).hasErrors)
            #expect(read("a:\n " + text).hasErrors)
        }
    }

    @Test("let 10,000 nodes pass and stop at the next")
    func nodes() {
        // Mapping, key and list are three; the rest are the list's words.
        func list(_ count: Int) -> String {
            "a: [" + Array(repeating: "x", count: count).joined(separator: ", ") + "]"
        }
        #expect(read(list(9_997)).findings.isEmpty)
        #expect(read(list(9_998)).findings.map(\.summary) == ["The YAML has more than 10000 keys and values"])
    }

    @Test("let a document of exactly the bytes pass and refuse the next byte")
    func bytes() {
        let limits = YAMLLimits(bytes: 8)
        #expect(read("a: 12345", limits: limits).findings.isEmpty)
        #expect(read("a: 123456", limits: limits).findings.map(\.code) == [.fileTooLarge])
    }

    @Test("hold against many keys in one mapping")
    func manyKeys() {
        let text = (0..<100_000).map { "k\($0): 1\n" }.joined()
        #expect(read(text).findings.count == 1)
    }
}
