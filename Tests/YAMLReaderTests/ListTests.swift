import Diagnostics
import Testing
import YAMLReader

@Suite("A document that is a list")
struct ListTests {
    private func read(_ text: String) -> (items: [String], findings: [String]) {
        let bytes = Array(text.utf8)
        let read = readYAMLList(SourceText(path: "page.md", bytes: bytes), bytes: 0..<bytes.count)
        let findings = read.findings.map { "\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.summary)" }
        return (read.value.map(outline), findings)
    }

    @Test("holds words, mappings and lists in their order")
    func items() {
        #expect(read("- a\n- b: 1\n  c: 2\n- [d, e]\n") == (["a", "{b=1 c=2}", "(d e)"], []))
        #expect(read("[a, b]") == (["a", "b"], []))
        #expect(read("# nothing\n") == ([], []))
    }

    @Test("is a finding where something else stands, and that alone")
    func others() {
        let expected = "No list stands where lines that begin with `- ` are expected"
        #expect(read("a: 1\n") == ([], ["1:1 \(expected)"]))
        #expect(read("\nword\n") == ([], ["2:1 \(expected)"]))
    }

    @Test("must not hold what no document may hold")
    func refused() {
        #expect(read("- &a b\n- *a\n").findings.count == 2)
        #expect(read("- a: 1\n  a: 2\n").findings.count == 1)
        #expect(!read("- a\n---\n- b\n").findings.isEmpty)
    }
}
