import Diagnostics
import Templates
import Testing

@Suite("Hostile templates are read without a crash")
struct HostileTemplateTests {
    static let sample = """
        {{! guidepost 1 }}
        {{<base}}
          {{$main}}
            {{#items}}<a href="{{url}}">{{{html}}}</a>{{/items}}{{^items}}-{{/items}}
            {{=<% %>=}}<%>part%> <%={{ }}=%>
          {{/main}}
        {{/base}}

        """

    @Test("A template cut off at any byte")
    func truncated() {
        let bytes = Array(Self.sample.utf8)
        for length in 0...bytes.count {
            _ = compile(Array(bytes[..<length]))
        }
        #expect(compile(bytes).findings.isEmpty)
    }

    @Test("A template with any one byte replaced or left out")
    func mutated() {
        let bytes = Array(Self.sample.utf8)
        let replacements: [UInt8] = [0, 9, 10, 13, 32, 35, 36, 46, 47, 60, 61, 62, 94, 123, 125, 128, 255]
        for index in bytes.indices {
            var shorter = bytes
            shorter.remove(at: index)
            fill(compile(shorter).value)
            for replacement in replacements {
                var changed = bytes
                changed[index] = replacement
                fill(compile(changed).value)
            }
        }
    }

    @Test("Pieces of tags in every order of four")
    func pieces() {
        let pieces = [
            "{{", "}}", "{{#a}}", "{{/a}}", "{{$a}}", "{{<base}}", "{{/base}}", "\n", " ", "{{=| |=}}",
        ]
        for number in 0..<10_000 {
            let text = [number / 1000, number / 100 % 10, number / 10 % 10, number % 10].map { pieces[$0] }
                .joined()
            fill(compile(Array(text.utf8)).value)
        }
    }

    private func compile(_ bytes: [UInt8]) -> Checked<TemplateSet> {
        let page = TemplateSource(name: "page", text: SourceText(path: "page", bytes: bytes))
        let others = sources(["base": "<\n {{$main}}{{/main}}\n{{$a}}\n {{/a}}>", "part": "p\nq"])
        return TemplateSet.compile([page] + others, contract: nil, options: TemplateOptions(rawText: .allowed))
    }

    private func fill(_ set: TemplateSet) {
        let item = TemplateValue.record(
            TemplateRecord([("url", .text("u")), ("html", .html(HTML(trusted: "<b>"))), ("a", .flag(true))]))
        var output: [UInt8] = []
        try? set.render("page", TemplateRecord([("items", .list([item])), ("a", .flag(true))]), into: &output)
    }
}
