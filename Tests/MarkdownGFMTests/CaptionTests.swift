import Testing

@testable import MarkdownGFM

@Suite("Pictures with captions")
struct CaptionTests {
    @Test(
        "are paragraphs that are one image with a title: caption, bar, credit",
        arguments: [
            ("A caption", "A caption"),
            ("A & B | Photo: C | D", "A &amp; B <span class=\"credit\">Photo: C | D</span>"),
            ("| Photo: C", "<span class=\"credit\">Photo: C</span>"), ("A |", "A"),
        ])
    func captioned(_ title: String, _ caption: String) {
        let document = parse("![Two people](a.png \"\(title)\")\n")
        #expect(
            html(of: document)
                == "<figure class=\"picture\">\n{img 0}\n<figcaption>\(caption)</figcaption>\n</figure>\n")
        // The title would say the caption again.
        #expect(String(decoding: document.links[0].imageAttributes, as: UTF8.self) == " alt=\"Two people\"")
    }

    @Test("stand in lists, also tight ones")
    func inList() {
        check(
            "- ![a](b.png \"C\")\n- d\n",
            becomes: """
                <ul>
                <li>
                <figure class="picture">
                {img 0}
                <figcaption>C</figcaption>
                </figure>
                </li>
                <li>d</li>
                </ul>

                """)
    }

    @Test(
        "are images like any other without a title, or with text beside them",
        arguments: ["![a](b.png)", "![a](b.png \"|\")", "![a](b.png \"C\") d", "[![a](b.png \"C\")](e.md)"])
    func plain(_ markdown: String) {
        #expect(html(of: parse(markdown)).hasPrefix("<p>"))
        #expect(!html(of: parse(markdown)).contains("figure"))
    }
}
