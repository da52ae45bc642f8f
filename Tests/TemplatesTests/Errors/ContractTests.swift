import Diagnostics
import Templates
import Testing

@Suite("Names are checked against the contract")
struct ContractTests {
    static let link = TemplateShape.record([field("title", .text), field("url", .text)])
    static let fields = [
        field("title", .text), field("content", .html), field("isDraft", .flag),
        field("site", .record([field("title", .text), field("language", .text)])),
        field("navigation", .list(link)), field("tags", .list(.text)), field("params", .open),
    ]

    @Test("Every name that the contract has can be used, in every place where it is in reach")
    func goodNames() {
        let page = """
            {{title}}{{{content}}}{{content}}{{site.title}}{{#isDraft}}{{title}}{{/isDraft}}
            {{#navigation}}{{title}} {{url}} {{site.language}}{{^isDraft}}{{content}}{{/isDraft}}{{/navigation}}
            {{#tags}}{{.}}{{/tags}}{{#site}}{{language}}{{/site}}{{params.any}}{{#params}}{{any}}{{/params}}
            """
        #expect(printed(["page": page], contract: ["page": Self.fields]) == "")
    }

    @Test("An unknown name is found at its place, with the name that was meant")
    func unknownName() {
        let text = printed(["page": "<h1>\n  {{titel}}</h1>"], contract: ["page": Self.fields])
        #expect(
            text == """
                page:2:5: error: “titel” is not a name that page has here [unknown-template-name]
                 2 |   {{titel}}</h1>
                   |     ^^^^^
                  fix: Did you mean “title”?

                """)
    }

    @Test("Each part of a dotted name is checked")
    func dottedNames() {
        check("{{site.lang}}", "“site.lang” is not a name that page has here", nil)
        check("{{site.titel}}", "“site.titel” is not a name that page has here", "Did you mean “site.title”?")
        check("{{sit.title}}", "“sit” is not a name that page has here", "Did you mean “site”?")
        check(
            "{{title.x}}", "“title” is a value of the kind “text”, which has no “x”",
            "Open it as a section, {{#title}}, or use another name.", .wrongTemplateUse)
        check(
            "{{#navigation.title}}{{/navigation.title}}",
            "“navigation” is a value of the kind “list of records”, which has no “title”",
            "Open it as a section, {{#navigation}}, or use another name.", .wrongTemplateUse)
    }

    @Test("A name is known only where the section that has it is open")
    func contextStack() {
        check("{{#navigation}}{{url}}{{/navigation}}{{url}}", "“url” is not a name that page has here", nil)
        check("{{^navigation}}{{url}}{{/navigation}}", "“url” is not a name that page has here", nil)
        check(
            "{{#navigation}}{{ulr}}{{/navigation}}", "“ulr” is not a name that page has here",
            "Did you mean “url”?")
        check("{{^isDraf}}{{/isDraf}}", "“isDraf” is not a name that page has here", "Did you mean “isDraft”?")
    }

    @Test("A tag cannot show what is no text")
    func wrongUse() {
        for (name, kind) in [
            ("isDraft", "yes or no"), ("navigation", "list of records"), ("site", "record"),
            ("params", "open record"),
            ("tags", "list of texts"),
        ] {
            check(
                "{{\(name)}}", "“\(name)” is a value of the kind “\(kind)”, which a tag cannot show",
                "Use it as a section: {{#\(name)}} … {{/\(name)}}.", .wrongTemplateUse)
        }
        check(
            "{{#site}}{{.}}{{/site}}", "“.” is a value of the kind “record”, which a tag cannot show",
            "Use it as a section: {{#.}} … {{/.}}.", .wrongTemplateUse)
    }

    @Test("Text inserted without escaping is refused, unless that is allowed")
    func rawText() {
        let help = "Write it with two braces: {{title}}."
        check("{{{title}}}", "“title” is text, which has to be escaped", help, .rawTemplateText)
        check("{{&title}}", "“title” is text, which has to be escaped", help, .rawTemplateText)
        #expect(printed(["page": "{{{title}}}"], contract: ["page": Self.fields], rawText: .allowed) == "")
    }

    @Test("A mistake in a partial is found in the context of the place that brings it in, and told once")
    func partials() {
        let text = printed(
            [
                "page": "{{#navigation}}{{>link}}{{/navigation}}{{>link}}{{>link}}",
                "link": "{{title}} {{url}}",
                "other": "{{>link}}",
            ], contract: ["page": Self.fields, "other": Self.fields])
        #expect(
            text == """
                link:1:13: error: “url” is not a name that other has here [unknown-template-name]
                 1 | {{title}} {{url}}
                   |             ^^^
                  fix: The table of template names lists what each template can use.

                """)
    }

    @Test("A block is checked where the parent shows it")
    func inheritance() {
        let base = "{{#navigation}}{{$item}}{{title}}{{/item}}{{/navigation}}{{$main}}{{/main}}"
        let good = "{{<base}}{{$item}}{{url}}{{/item}}{{$main}}{{content}}{{/main}}{{/base}}"
        #expect(printed(["page": good, "base": base], contract: ["page": Self.fields]) == "")
        let bad = "{{<base}}{{$main}}{{url}}{{/main}}{{/base}}"
        #expect(
            printed(["page": bad, "base": base], contract: ["page": Self.fields]) == """
                page:1:21: error: “url” is not a name that page has here [unknown-template-name]
                 1 | {{<base}}{{$main}}{{url}}{{/main}}{{/base}}
                   |                     ^^^
                  fix: The table of template names lists what each template can use.

                """)
    }

    @Test("A block that no parent shows is a warning, and does not keep the page from being filled")
    func unknownBlock() throws {
        let templates: KeyValuePairs = [
            "page": "{{<base}}{{$mian}}x{{/mian}}{{/base}}", "base": "{{$main}}y{{/main}}",
        ]
        #expect(
            printed(templates) == """
                page:1:13: warning: “mian” is not a block of base [unknown-block]
                 1 | {{<base}}{{$mian}}x{{/mian}}{{/base}}
                   |             ^^^^
                  fix: Did you mean “main”? What it holds is not shown.

                """)
        var output: [UInt8] = []
        try TemplateSet.compile(sources(templates), contract: nil).value
            .render("page", TemplateRecord([]), into: &output)
        #expect(output == Array("y".utf8))
    }

    @Test(
        "All mistakes are found in one run, and a section over an unknown name says nothing about its content")
    func several() {
        let page = "{{one}}\n{{#two}}{{three}}{{{title}}}{{/two}}\n{{site.four}}{{isDraft}}\n{{>none}}"
        let codes = TemplateSet.compile(
            sources(["page": page]), contract: TemplateContract(["page": Self.fields])
        ).findings.map(\.code)
        #expect(
            codes == [
                .unknownPartial, .unknownTemplateName, .unknownTemplateName, .unknownTemplateName,
                .wrongTemplateUse,
            ])
    }

    @Test("An entry template has to be there; one that is no entry is not filled")
    func entries() {
        let text = printed(["pag.html": ""], contract: ["page.html": []])
        #expect(
            text == """
                page.html: error: page.html is missing from the templates [unknown-partial]
                  fix: Is it “pag.html” that was meant? Rename it to page.html.

                """)
        let set = TemplateSet.compile(
            sources(["page.html": "x", "other.html": "y"]), contract: TemplateContract(["page.html": []])
        ).value
        var output: [UInt8] = []
        #expect(throws: TemplateError.self) { try set.render("other.html", TemplateRecord([]), into: &output) }
    }

    @Test("A context that does not keep the contract is an error, never a name of an outer record")
    func brokenPromise() {
        let set = TemplateSet.compile(
            sources(["page": "{{#site}}{{title}}{{/site}}"]), contract: TemplateContract(["page": Self.fields])
        ).value
        var output: [UInt8] = []
        let context = TemplateRecord([("title", .text("outer")), ("site", .record(TemplateRecord([])))])
        #expect(throws: TemplateError.self) { try set.render("page", context, into: &output) }
    }

    @Test("A record in another order than the contract's is filled alike")
    func order() throws {
        let set = TemplateSet.compile(
            sources(["page": "{{title}}{{#isDraft}}!{{/isDraft}}{{#tags}}{{.}}{{/tags}}"]),
            contract: TemplateContract(["page": Self.fields])
        ).value
        var output: [UInt8] = []
        let context = TemplateRecord([
            ("tags", .list([.text("t")])), ("isDraft", .flag(true)), ("title", .text("T")),
        ])
        try set.render("page", context, into: &output)
        #expect(output == Array("T!t".utf8))
    }

    @Test("A context is compared with the contract, path by path")
    func promises() {
        let contract = TemplateContract(["page": Self.fields])
        let link = TemplateRecord([("title", .text("t")), ("url", .flag(true)), ("more", .absent)])
        let context = TemplateRecord([
            ("title", .absent), ("content", .text("")), ("isDraft", .flag(false)),
            ("site", .record(TemplateRecord([]))),
            ("navigation", .list([.record(link)])), ("tags", .list([.text("a")])), ("params", .open(link)),
        ])
        #expect(
            contract.promisesBroken(by: context, to: "page") == [
                "content is not of the kind “markup”", "site.title is missing", "site.language is missing",
                "navigation[0].url is not of the kind “text”", "navigation[0].more is not in the contract",
            ])
        #expect(contract.promisesBroken(by: context, to: "pag") == ["pag is no entry of the contract"])
    }

    @Test("The table lists every name once, with the templates that have it")
    func documentation() {
        let title = TemplateField("title", .text, about: "The title.")
        let nav = TemplateField(
            "nav", .list(.record([TemplateField("url", .text, about: "Where it leads.")])), about: "All pages.")
        let site = TemplateField("site", .record([title]), about: "The site.")
        let contract = TemplateContract(["b.html": [title, nav], "a.html": [title, site]])
        #expect(
            contract.documentation.map { "\($0.path) | \($0.kind) | \($0.about) | \($0.templates)" } == [
                #"nav | list of records | All pages. | ["b.html"]"#,
                #"nav[].url | text | Where it leads. | ["b.html"]"#,
                #"site | record | The site. | ["a.html"]"#,
                #"site.title | text | The title. | ["a.html"]"#,
                #"title | text | The title. | ["a.html", "b.html"]"#,
            ])
    }

    /// The only finding about a page.
    private func check(
        _ template: String, _ summary: String, _ help: String?, _ code: FindingCode = .unknownTemplateName,
        at location: SourceLocation = #_sourceLocation
    ) {
        let findings = TemplateSet.compile(
            sources(["page": template]), contract: TemplateContract(["page": Self.fields])
        ).findings
        let general = "The table of template names lists what each template can use."
        #expect(findings.map(\.summary) == [summary], sourceLocation: location)
        #expect(findings.map(\.help) == [help ?? general], sourceLocation: location)
        #expect(findings.map(\.code) == [code], sourceLocation: location)
    }
}
