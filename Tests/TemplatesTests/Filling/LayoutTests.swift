import Templates
import Testing

@Suite("Lines, indentation and inheritance beyond the specification's examples")
struct LayoutTests {
    static let base = """
        <html>
          <body>
            {{$main}}
              <p>default</p>
            {{/main}}
          </body>
        </html>

        """

    @Test("A page gives blocks to its base, which lay themselves out in its indentation")
    func page() {
        let page = """
            {{! guidepost 1 }}
            {{<base}}
              {{$main}}
                <h1>{{title}}</h1>

                {{#items}}
                <p>{{.}}</p>
                {{/items}}
              {{/main}}
            {{/base}}

            """
        let fields: [(TemplateName, TemplateValue)] = [
            ("title", .text("T")), ("items", .list([.text("1"), .text("2")])),
        ]
        #expect(
            filled(["page": page, "base": Self.base], with: fields) == """
                <html>
                  <body>
                      <h1>T</h1>

                      <p>1</p>
                      <p>2</p>
                  </body>
                </html>

                """)
    }

    @Test("A base without given blocks shows its own, as it is written")
    func defaults() {
        #expect(
            filled(["page": Self.base]) == """
                <html>
                  <body>
                      <p>default</p>
                  </body>
                </html>

                """)
        let inline = "a {{$x}}b\n  c{{/x}} d\n"
        #expect(filled(["page": inline]) == "a b\n  c d\n")
        #expect(filled(["page": "  {{$x}}b\n  c{{/x}}\nd"]) == "  b\n  c\nd")
    }

    @Test("Each line of a partial is indented like its tag, blank lines and values are not")
    func partials() {
        let page = filled(
            ["page": "<\n  {{>part}}\n>", "part": "a\n\n{{x}}b\n\t{{>inner}}\nc", "inner": "1\n2\n"],
            with: [("x", .text("v\nw"))])
        #expect(page == "<\n  a\n\n  v\nwb\n  \t1\n  \t2\n  c>")
    }

    @Test("A partial within a line does not indent")
    func inlinePartial() {
        #expect(filled(["page": " x {{>part}}\n", "part": "a\nb"]) == " x a\nb\n")
    }

    @Test("An inline section at an indented line's beginning keeps the indentation outside itself")
    func inlineSection() {
        let templates: KeyValuePairs = ["page": " {{>part}}\n", "part": "{{#x}}a{{/x}}b\n"]
        #expect(filled(templates, with: [("x", .list([.text(""), .text("")]))]) == " aab\n")
        #expect(filled(templates, with: [("x", .flag(false))]) == " b\n")
        let ending: KeyValuePairs = ["page": " {{>part}}\n", "part": "{{#x}}\na\n{{/x}}b\n"]
        #expect(filled(ending, with: [("x", .flag(true))]) == " a\n b\n")
    }

    @Test("A block within a line gets content of several lines without indentation")
    func inlineBlock() {
        let page = "{{<base}}{{$x}}\n    one\n      two\n{{/x}}{{/base}}"
        #expect(filled(["page": page, "base": "a {{$x}}{{/x}} b\n"]) == "a one\n  two\n b\n")
    }

    @Test("A block's own lines within a given block lose the given block's indentation")
    func blockWithinLine() {
        let page = "{{<base}}{{$x}}\n    one {{$y}}two\n    three{{/y}}\n{{/x}}{{/base}}"
        #expect(filled(["page": page, "base": "{{$x}}{{/x}}\n"]) == "one two\nthree\n\n")
    }

    @Test("Blocks reach through partials and several parents, the outermost first")
    func levels() {
        let templates: KeyValuePairs = [
            "page": "{{<middle}}{{$a}}page{{/a}}{{/middle}}",
            "middle": "{{<base}}{{$a}}middle{{/a}}{{$b}}middle{{/b}}{{/base}}",
            "base": "{{$a}}base{{/a}} {{>part}}",
            "part": "{{$b}}part{{/b}} {{$c}}part{{/c}}",
        ]
        #expect(filled(templates) == "page middle part")
    }

    @Test("A block is filled in the context of the place that shows it")
    func context() {
        let templates: KeyValuePairs = [
            "page": "{{<base}}{{$item}}<{{name}}>{{/item}}{{/base}}",
            "base": "{{#list}}{{$item}}{{/item}}{{/list}}",
        ]
        let list = ["a", "b"].map { TemplateValue.record(TemplateRecord([("name", .text($0))])) }
        #expect(filled(templates, with: [("name", .text("outer")), ("list", .list(list))]) == "<a><b>")
    }

    @Test("A byte order mark and other line ends are no part of a line")
    func lineEnds() {
        #expect(filled(["page": "\u{FEFF}{{#x}}\r\na\r\n{{/x}}\r\nb"], with: [("x", .flag(true))]) == "a\r\nb")
        #expect(filled(["page": " {{>part}}\r\n", "part": "a\r\n\r\nb\r\n"]) == " a\r\n\r\n b\r\n")
    }

    @Test("Delimiters set in a template hold in it alone, and comments may hold what they like")
    func delimiters() {
        #expect(
            filled(["page": "{{=<% %>=}}<%x%>{{x}}<%>part%>", "part": "{{x}}<%x%>"], with: [("x", .text("1"))])
                == "1{{x}}1<%x%>")
        #expect(filled(["page": "a{{! # / } { \n x }}b"]) == "ab")
    }
}
