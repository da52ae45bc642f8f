import Diagnostics
import Templates
import Testing

@Suite("References between templates")
struct ReferenceErrorTests {
    @Test("A partial and a parent are found with and without .html")
    func names() {
        #expect(filled(["page": "{{>a}}{{>a.html}}{{>b/c}}", "a.html": "A", "b/c.html": "C"]) == "AAC")
        #expect(filled(["page": "{{<a}}{{/a}}", "a.html": "A"]) == "A")
    }

    @Test("An unknown partial or parent is an error with the name that was meant")
    func unknown() {
        #expect(
            printed([
                "page.html": "{{>navigaton}}\n{{<bases}}{{/bases}}\n{{>xyz}}", "navigation.html": "",
                "base.html": "",
            ])
                == """
                page.html:1:4: error: “navigaton” is not a template [unknown-partial]
                 1 | {{>navigaton}}
                   |    ^^^^^^^^^
                  fix: Did you mean “navigation”?
                page.html:2:4: error: “bases” is not a template [unknown-partial]
                 2 | {{<bases}}{{/bases}}
                   |    ^^^^^
                  fix: Did you mean “base”?
                page.html:3:4: error: “xyz” is not a template [unknown-partial]
                 3 | {{>xyz}}
                   |    ^^^
                  fix: Add xyz.html to the templates, or take the tag out.

                """)
    }

    @Test("A template that brings itself in is an error that shows the way")
    func cycles() {
        #expect(
            printed(["a.html": "{{>b}}", "b.html": "x\n {{>a}}"]) == """
                b.html:2:5: error: a.html brings itself in: a.html → b.html → a.html [partial-cycle]
                 2 |  {{>a}}
                   |     ^
                  fix: Take one of these tags out; what repeats reaches templates as a flat list.

                """)
        #expect(codes(["a": "{{>a}}"]) == [.partialCycle])
        #expect(codes(["a": "{{<b}}{{/b}}", "b": "{{#x}}{{<a}}{{/a}}{{/x}}"]) == [.partialCycle])
        #expect(codes(["a": "{{<b}}{{$c}}{{>a}}{{/c}}{{/b}}", "b": "{{$c}}{{/c}}"]) == [.partialCycle])
        #expect(codes(["a": "{{>b}}{{>c}}", "b": "{{>d}}", "c": "{{>d}}", "d": "x"]) == [])
    }

    @Test("A block that shows itself is an error")
    func blockCycle() {
        let base = "{{$a}}{{/a}}{{$b}}{{/b}}"
        #expect(
            codes(["page": "{{<base}}{{$a}}x{{$a}}y{{/a}}{{/a}}{{/base}}", "base": base]) == [.partialCycle])
        let crossed = "{{<base}}{{$a}}{{$b}}{{/b}}{{/a}}{{$b}}{{$a}}{{/a}}{{/b}}{{/base}}"
        #expect(Set(codes(["page": crossed, "base": base])) == [.partialCycle])
    }

    private func codes(_ templates: KeyValuePairs<String, String>) -> [FindingCode] {
        TemplateSet.compile(sources(templates), contract: nil).findings.map(\.code)
    }
}
