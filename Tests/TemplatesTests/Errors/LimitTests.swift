import Diagnostics
import Foundation
import Templates
import Testing

@Suite("Limits: what is too large is an error, not a crash")
struct LimitTests {
    @Test("3,000 nested sections are an error at the first that is too deep")
    func nestedSections() {
        let page = String(repeating: "{{#a}}", count: 3000) + String(repeating: "{{/a}}", count: 3000)
        let findings = compile(["page": page])
        #expect(findings.map(\.code) == [.templateLimit])
        #expect(findings.first?.place.column == 64 * 6 + 1)
    }

    @Test("64 nested sections are not too deep, in a page and across its partials")
    func allowedDepth() {
        let page = String(repeating: "{{#a}}", count: 64) + "x" + String(repeating: "{{/a}}", count: 64)
        #expect(filled(["page": page], with: [("a", .flag(true))]) == "x")
    }

    @Test("A chain of partials is as deep as it may be, and one that is deeper is an error")
    func partialChain() {
        #expect(compile(chain(of: 64)).isEmpty)
        #expect(compile(chain(of: 66)).map(\.code) == [.templateLimit])
        #expect(Set(compile(chain(of: 5000)).map(\.code)) == [.templateLimit])
    }

    @Test("The deepest templates and contexts are read and filled on a stack of 512 KiB")
    func smallStack() async {
        let page =
            String(repeating: "{{#a}}{{#.}}", count: 32) + "x" + String(repeating: "{{/.}}{{/a}}", count: 32)
        let tooDeep = String(repeating: "{{#a}}", count: 10_000)
        let output = await withCheckedContinuation { continuation in
            let thread = Thread {
                _ = TemplateSet.compile(sources(["page": tooDeep]), contract: nil)
                let text = filled(["page": page], with: [("a", .list([.list([.text("")])]))])
                continuation.resume(returning: text)
            }
            thread.stackSize = 512 * 1024
            thread.start()
        }
        #expect(output == "x")
    }

    @Test("40,000 tags compile")
    func manyTags() {
        let page = String(repeating: "{{a}}x", count: 40_000)
        #expect(filled(["page": page], with: [("a", .text("y"))]) == String(repeating: "yx", count: 40_000))
    }

    @Test("A file beyond 256 KiB is refused")
    func largeFile() {
        let limit = 256 * 1024
        #expect(compile(["page": String(repeating: "x", count: limit)]).isEmpty)
        #expect(compile(["page": String(repeating: "x", count: limit + 1)]).map(\.code) == [.templateLimit])
    }

    @Test("Partials that multiply are stopped, whether by their number or by their size")
    func multiplication() {
        var sources: [(String, String)] = [("p0", "x{{a}}")]
        for level in 1...40 { sources.append(("p\(level)", "{{>p\(level - 1)}}{{>p\(level - 1)}}")) }
        #expect(Set(compile([("page", "{{>p40}}")] + sources, entry: "page").map(\.code)) == [.templateLimit])
        let large = String(repeating: "x", count: 200_000)
        let page = String(repeating: "{{>large}}", count: 1000)
        #expect(compile([("page", page), ("large", large)], entry: "page").map(\.code) == [.templateLimit])
    }

    @Test("A file full of mistakes is given up after a hundred of them")
    func manyMistakes() {
        for piece in [
            "{{", "{{{", "{{=", "{{a b}}", "{{/a}}", "{{>none}}", "{{#a b}}{{/x}}", "{{! ", "{{>page}}",
        ] {
            let page = String(repeating: piece, count: 60_000 / piece.utf8.count)
            let findings = compile(["page": page])
            #expect((1...102).contains(findings.count), "\(piece)")
        }
        let page = String(repeating: "{{b}}{{c}}", count: 5000)
        #expect(compile([("page", page)], entry: "page", fields: [field("a", .text)]).count == 101)
    }

    private func compile(_ templates: KeyValuePairs<String, String>) -> [Finding] {
        TemplateSet.compile(sources(templates), contract: nil).findings
    }

    /// Templates of which only one is an entry.
    private func compile(_ templates: [(String, String)], entry: String, fields: [TemplateField]? = nil)
        -> [Finding]
    {
        let sources = templates.map { name, text in
            TemplateSource(name: name, text: SourceText(path: name, bytes: Array(text.utf8)))
        }
        let contract = TemplateContract([entry: fields ?? [field("a", .text)]])
        return TemplateSet.compile(sources, contract: contract).findings
    }

    /// The findings about `page`, which brings in a chain of partials of the given length with itself.
    private func compile(_ chain: [(String, String)]) -> [Finding] { compile(chain, entry: "page") }

    private func chain(of length: Int) -> [(String, String)] {
        var templates = [("page", "{{>p1}}")]
        for number in 1..<length {
            templates.append(("p\(number)", number == length - 1 ? "end" : "{{>p\(number + 1)}}"))
        }
        return templates
    }
}
