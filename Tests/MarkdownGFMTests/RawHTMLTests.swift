import Testing

@testable import MarkdownGFM

@Suite("Raw HTML")
struct RawHTMLTests {
    @Test("It is left out and told of; the words between tags stay")
    func omitted() {
        let document = parse("<script>alert(1)</script>\n\na <b onclick=\"x\">c</b> d\n")
        #expect(html(of: document) == "<p>a c d</p>\n")
        #expect(
            document.rawHTML == [
                SourcePosition(line: 1, column: 1), SourcePosition(line: 3, column: 3),
                SourcePosition(line: 3, column: 19),
            ])
    }

    @Test(
        "No element of an author's passes",
        arguments: [
            "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<base href=//evil>",
            "<meta http-equiv=refresh content=0>", "<form action=x>", "<template><script></script></template>",
            "<math><mtext></mtext></math>", "<?php x ?>", "<!DOCTYPE html>", "<![CDATA[<b>]]>", "a <img src=x>",
            "</p><iframe src=x>",
        ])
    func hostile(_ markdown: String) {
        let text = html(of: parse(markdown))
        #expect(["", "<p></p>\n", "<p>a </p>\n"].contains(text))
    }

    @Test("It passes as it is where the owner allows it, and is told of all the same")
    func allowed() {
        let document = parse("<div>\n*a*\n</div>\n\nb <i>c</i>\n", rawHTML: .allow)
        #expect(html(of: document) == "<div>\n*a*\n</div>\n<p>b <i>c</i></p>\n")
        #expect(document.rawHTML.count == 3)
    }

    @Test("A comment shows nothing, so leaving it out is no news")
    func comments() {
        let document = parse("<!-- lint off -->\n\na <!-- b --> c\n\n<!-- a --> <b>x</b>\n")
        #expect(html(of: document) == "<p>a  c</p>\n")
        #expect(document.rawHTML.map(\.line) == [5])
        check("<!-- a -->\n", becomes: "<!-- a -->\n", rawHTML: .allow)
    }
}
