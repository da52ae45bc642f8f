import Diagnostics
import Templates
import Testing

@Suite("Mistakes in a template's syntax")
struct SyntaxErrorTests {
    @Test("Each mistake is found at its place, with what to do about it")
    func places() {
        check("<p>{{title</p>\n", 1, 4, "Tag is not closed", "Write “}}” after its name.")
        check("a {{", 1, 3, "Tag is not closed", "Write “}}” after its name.")
        check("a\n{{! no end\nb", 2, 1, "Comment is not closed", "Write “}}” where the comment ends.")
        check("{{#a}}\n{{b}}", 1, 1, "“{{#a}}” is not closed", "Write “{{/a}}” where it ends.")
        check("{{^a}}", 1, 1, "“{{^a}}” is not closed", "Write “{{/a}}” where it ends.")
        check("{{$a}}", 1, 1, "“{{$a}}” is not closed", "Write “{{/a}}” where it ends.")
        check(
            "{{<page}}", 1, 1, "“{{<page}}” is not closed", "Write “{{/page}}” where it ends.", [.partialCycle])
        check("a{{/a}}", 1, 2, "“{{/a}}” closes nothing", "Take it out, or open the section before it.")
        check(
            "{{#items}}\n{{/itmes}}", 2, 4, "“itmes” is not the name of the section that ends here",
            "Did you mean “items”?")
        check(
            "{{#a}}{{/title}}{{/a}}", 1, 7, "“{{/title}}” closes nothing",
            "The tag to be closed next is “{{#a}}”.")
        check("{{}}", 1, 1, "Tag has no name", "Write a name into it, or take it out.")
        check("{{# }}", 1, 1, "Tag has no name", "Write a name into it, or take it out.", [.templateSyntax])
    }

    @Test("What is not Mustache, or not ours, is refused by name")
    func names() {
        let help = "Use letters, digits, “-” and “_”, and single dots between the parts of a name."
        for name in ["x(", ")", "a b", "a..b", ".a", "a.", "a/b", "'a'", "@index"] {
            check("{{\(name)}}", 1, 3, "“\(name)” is not a name", help)
        }
        check("{{>a b}}", 1, 4, "“a b” is not a name", "Use letters, digits, “-”, “_”, “.” and “/” only.")
        check(
            "{{>*kind}}", 1, 4, "“*kind” would choose a template by a value, which is not supported",
            "Name the template itself, within a section for each case.")
        check(
            "{{% CONTENT_TYPE:TEXT}}", 1, 3, "“% CONTENT_TYPE:TEXT” is a pragma, which is not supported",
            "Take the tag out.")
    }

    @Test("Delimiters are two signs")
    func delimiters() {
        let help = "Write two signs with a blank between them, neither holding “=” or a blank: {{=<% %>=}}."
        check("{{=}}", 1, 1, "“{{=}}” sets no delimiters", help)
        check("{{= =}}", 1, 1, "“{{= =}}” sets no delimiters", help)
        check("{{=<% % %>=}}", 1, 1, "“{{=<% % %>=}}” sets no delimiters", help)
        check("{{=<= =>=}}", 1, 1, "“{{=<= =>=}}” sets no delimiters", help)
        check("{{=| |=}}|a", 1, 10, "Tag is not closed", "Write “|” after its name.")
    }

    @Test("Three braces are closed by three")
    func tripleBraces() {
        check(
            "{{{x}}", 1, 1, "“{{{x}}” is not closed with as many braces as it opens",
            "Write two braces on both sides; three insert text without escaping.")
    }

    @Test("Only blocks stand directly in a parent")
    func insideParent() {
        let text = printed(["page": "{{<base}}x{{title}}{{$a}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}"])
        #expect(
            text == """
                page:1:11: error: “{{title}}” stands in “base” outside its blocks, where it is not shown [template-syntax]
                 1 | {{<base}}x{{title}}{{$a}}{{/a}}{{/base}}
                   |           ^^^^^^^^^
                  fix: Move it into a block, or out of the parent.

                """)
    }

    @Test("Several mistakes, in several templates, are found in one run, and none follows from another")
    func several() {
        let text = printed([
            "one": "{{a b}}\n{{#s}}\n<p>{{x</p>\n{{y}}\n", "two": "{{/z}}{{>none}}",
        ])
        #expect(
            text == """
                one:1:3: error: “a b” is not a name [template-syntax]
                 1 | {{a b}}
                   |   ^^^
                  fix: Use letters, digits, “-” and “_”, and single dots between the parts of a name.
                one:2:1: error: “{{#s}}” is not closed [template-syntax]
                 2 | {{#s}}
                   | ^^^^^^
                  fix: Write “{{/s}}” where it ends.
                one:3:4: error: Tag is not closed [template-syntax]
                 3 | <p>{{x</p>
                   |    ^^^^^^^
                  fix: Write “}}” after its name.
                two:1:1: error: “{{/z}}” closes nothing [template-syntax]
                 1 | {{/z}}{{>none}}
                   | ^^^^^^
                  fix: Take it out, or open the section before it.
                two:1:10: error: “none” is not a template [unknown-partial]
                 1 | {{/z}}{{>none}}
                   |          ^^^^
                  fix: Did you mean “one”?

                """)
    }

    @Test("A template that is not UTF-8 is refused at the byte that breaks it")
    func notUTF8() {
        let source = TemplateSource(name: "page", text: SourceText(path: "page", bytes: [0x61, 0x0A, 0xFF]))
        let finding = TemplateSet.compile([source], contract: nil).findings.first
        #expect(finding?.code == .notUTF8)
        #expect(finding?.place.line == 2)
    }

    @Test("A template with a mistake cannot be filled, nor one that brings it in; others can")
    func broken() {
        let set = TemplateSet.compile(
            sources(["bad": "{{#a}}", "user": "{{>bad}}", "good": "x"]), contract: nil
        ).value
        var output: [UInt8] = []
        #expect(throws: TemplateError.self) { try set.render("bad", TemplateRecord([]), into: &output) }
        #expect(throws: TemplateError.self) { try set.render("user", TemplateRecord([]), into: &output) }
        #expect(throws: Never.self) { try set.render("good", TemplateRecord([]), into: &output) }
    }

    /// The first finding about one template, `page`.
    private func check(
        _ template: String, _ line: Int, _ column: Int, _ summary: String, _ help: String,
        _ further: [FindingCode] = [], at location: SourceLocation = #_sourceLocation
    ) {
        let findings = TemplateSet.compile(sources(["page": template]), contract: nil).findings
        #expect(findings.first?.summary == summary, sourceLocation: location)
        #expect(findings.first?.help == help, sourceLocation: location)
        #expect(findings.first?.code == .templateSyntax, sourceLocation: location)
        #expect(findings.first?.place.line == line, sourceLocation: location)
        #expect(findings.first?.place.column == column, sourceLocation: location)
        #expect(findings.dropFirst().map(\.code) == further, sourceLocation: location)
    }
}
