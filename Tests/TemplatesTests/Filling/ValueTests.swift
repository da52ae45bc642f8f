import Templates
import Testing

@Suite("Values in templates")
struct ValueTests {
    @Test("Text is escaped, markup is not, an absent value is nothing")
    func tags() {
        let page = filled(
            ["page": "[{{text}}] [{{html}}] [{{none}}] [{{{html}}}]"],
            with: [("text", .text("a < b")), ("html", .html(HTML(trusted: "<b>a</b>"))), ("none", .absent)],
            rawText: .refused)
        #expect(page == "[a &lt; b] [<b>a</b>] [] [<b>a</b>]")
    }

    @Test("Markup made from text shows the text")
    func escapedMarkup() {
        #expect(filled(["page": "{{x}}"], with: [("x", .html(.escaping("<i>")))]) == "&lt;i&gt;")
    }

    @Test(
        "False, absent and an empty list are false in a section; all else is true, an empty text too",
        arguments: [
            (TemplateValue.flag(false), "no"), (.absent, "no"), (.list([]), "no"), (.flag(true), "yes"),
            (.text(""), "yes"), (.text("false"), "yes"), (.html(HTML(trusted: "")), "yes"),
            (.record(TemplateRecord([])), "yes"), (.open(TemplateRecord([])), "yes"), (.list([.absent]), "yes"),
        ])
    func truth(value: TemplateValue, expected: String) {
        #expect(filled(["page": "{{#x}}yes{{/x}}{{^x}}no{{/x}}"], with: [("x", value)]) == expected)
    }

    @Test("A section is filled once for each element, and a dot is the element")
    func lists() {
        let list = TemplateValue.list([.text("a"), .html(HTML(trusted: "<b>")), .text("&")])
        #expect(filled(["page": "{{#x}}({{.}}){{/x}}"], with: [("x", list)]) == "(a)(<b>)(&amp;)")
        let nested = TemplateValue.list([.list([.text("1"), .text("2")]), .list([]), .list([.text("3")])])
        #expect(filled(["page": "{{#x}}[{{#.}}{{.}}{{/.}}]{{/x}}"], with: [("x", nested)]) == "[12][][3]")
    }

    @Test("A name is looked up in the innermost record first, then further out")
    func contextStack() {
        let inner = TemplateRecord([("a", .text("inner a")), ("b", .absent)])
        let page = filled(
            ["page": "{{#in}}{{a}}, {{b}}, {{c}}{{/in}}, {{a}}"],
            with: [
                ("a", .text("outer a")), ("b", .text("outer b")), ("c", .text("outer c")),
                ("in", .record(inner)),
            ])
        #expect(page == "inner a, , outer c, outer a")
    }

    @Test("The parts of a dotted name are looked up in one another only")
    func dottedNames() {
        let inner = TemplateRecord([("c", .text("deep")), ("none", .absent)])
        let outer = TemplateRecord([("b", .record(inner))])
        let fields: [(TemplateName, TemplateValue)] = [("a", .record(outer)), ("x", .text("top"))]
        #expect(filled(["page": "{{a.b.c}} {{#a.b}}{{c}} {{x}}{{/a.b}}"], with: fields) == "deep deep top")
        #expect(
            filled(["page": "[{{a.b.none.more}}{{^a.b.none.more}}-{{/a.b.none.more}}]"], with: fields) == "[-]")
        #expect(failure(["page": "{{a.x}}"], with: fields)?.code == .unknownTemplateName)
    }

    @Test("A record keeps, sets and adds fields; the first of two equal names counts")
    func records() {
        let record = TemplateRecord([("a", .text("1")), ("a", .text("2"))])
        #expect(text(record["a"]) == "1")
        #expect(text(record["b"]) == nil)
        #expect(text(record.setting("a", to: .text("3"))["a"]) == "3")
        #expect(text(record.setting("b", to: .text("4"))["b"]) == "4")
        let names = TemplateNames(["a", "b"])
        #expect(text(TemplateRecord(names, [.text("1"), .text("2"), .text("3")])["b"]) == "2")
        #expect(
            filled(["page": "[{{b}}]"], with: [("b", TemplateRecord(names, [.text("1")])["b"] ?? .flag(true))])
                == "[]")
    }

    @Test("Output is appended to what is there")
    func appends() throws {
        var output = Array("before ".utf8)
        try compiled(["page": "after"]).render("page", TemplateRecord([]), into: &output)
        #expect(output == Array("before after".utf8))
    }

    private func text(_ value: TemplateValue?) -> String? {
        if case .text(let text) = value { return text }
        return nil
    }
}
