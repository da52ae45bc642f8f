import Diagnostics
import Templates
import Testing

@Suite("Open records: params")
struct OpenRecordTests {
    static let fields: [(TemplateName, TemplateValue)] = [
        ("title", .text("Title")),
        (
            "params",
            .open(
                TemplateRecord([
                    ("color", .text("<blue>")), ("wide", .flag(true)),
                    ("tags", .list([.text("a"), .text("b")])),
                    ("author", .record(TemplateRecord([("name", .text("Kim"))]))),
                ]))
        ),
    ]
    static let contract: [String: [TemplateField]] = ["page": [field("title", .text), field("params", .open)]]

    @Test(
        "What is there is shown; what is missing is false in a section",
        arguments: [
            ("{{params.color}}", "&lt;blue&gt;"), ("{{#params.wide}}wide{{/params.wide}}", "wide"),
            ("{{#params.tags}}{{.}};{{/params.tags}}", "a;b;"),
            ("{{#params.none}}x{{/params.none}}{{^params.none}}-{{/params.none}}", "-"),
            (
                "{{#params}}{{color}} {{title}}{{#none}}x{{/none}}{{^none}}-{{/none}}{{/params}}",
                "&lt;blue&gt; Title-"
            ),
            ("{{params.author.name}}{{#params.author.none}}x{{/params.author.none}}", "Kim"),
            ("{{#params.author}}{{name}}{{#none}}x{{/none}}{{/params.author}}", "Kim"),
            ("{{#params.color.none}}x{{/params.color.none}}", ""),
        ])
    func values(template: String, expected: String) throws {
        let checked = TemplateSet.compile(
            sources(["page": template]), contract: TemplateContract(Self.contract))
        #expect(checked.findings.isEmpty)
        var output: [UInt8] = []
        try checked.value.render("page", TemplateRecord(Self.fields), into: &output)
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }

    @Test("A missing name in a tag stops the page, with its place and the name that was meant")
    func missing() {
        let finding = failure(["page": "a\n  {{params.colour}}"], with: Self.fields)
        #expect(
            finding.map { FindingPrinter().text(of: $0) } == """
                page:2:5: error: “params.colour” has no value on this page [unknown-template-name]
                 2 |   {{params.colour}}
                   |     ^^^^^^^^^^^^^
                  fix: Did you mean “color”?

                """)
        #expect(
            failure(["page": "{{#params}}{{none}}{{/params}}"], with: Self.fields)?.code == .unknownTemplateName
        )
    }

    @Test("What is no text cannot be shown, and text is not shown raw")
    func wrongUse() {
        #expect(failure(["page": "{{params.wide}}"], with: Self.fields)?.code == .wrongTemplateUse)
        #expect(failure(["page": "{{params.tags}}"], with: Self.fields)?.code == .wrongTemplateUse)
        let raw = failure(["page": "{{{params.color}}}"], with: Self.fields, rawText: .refused)
        #expect(raw?.code == .rawTemplateText)
    }

    @Test("With a contract, text below an open record is never shown raw, which is seen before filling")
    func rawWithContract() {
        let text = printed(["page": "{{{params.color}}}{{&params.color}}"], contract: Self.contract)
        #expect(
            text == """
                page:1:4: error: “params.color” may be text, which has to be escaped [raw-template-text]
                 1 | {{{params.color}}}{{&params.color}}
                   |    ^^^^^^^^^^^^
                  fix: Write it with two braces: {{params.color}}.
                page:1:22: error: “params.color” may be text, which has to be escaped [raw-template-text]
                 1 | {{{params.color}}}{{&params.color}}
                   |                      ^^^^^^^^^^^^
                  fix: Write it with two braces: {{params.color}}.

                """)
    }

    @Test("An unknown name without any open record is an error in a section too")
    func noOpenRecord() {
        let finding = failure(["page": "{{#titel}}x{{/titel}}"], with: [("title", .text(""))])
        #expect(finding?.code == .unknownTemplateName)
        #expect(finding?.help == "Did you mean “title”?")
    }
}
