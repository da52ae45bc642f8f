import Testing

@testable import MarkdownGFM

@Suite("Inlines, links and images")
struct InlineTests {
    @Test("Emphasis, code, strikethrough and references")
    func emphasis() {
        check(
            "*a* __b__ `c<` ~~d~~ &copy; &lt; \\* \"q\"\n",
            becomes:
                "<p><em>a</em> <strong>b</strong> <code>c&lt;</code> <del>d</del> © &lt; * &quot;q&quot;</p>\n")
    }

    @Test("A link's address is a hole behind <a; text and title stay")
    func link() {
        let document = parse("See [the *guide*](../a.md?x=1&amp;y \"A \\\"title\\\"\") now\n")
        #expect(
            html(of: document)
                == "<p>See <a{0} title=\"A &quot;title&quot;\">the <em>guide</em></a> now</p>\n")
        let link = Link(
            destination: "../a.md?x=1&y", isImage: false, text: "the guide", title: "A \"title\"",
            position: SourcePosition(line: 1, column: 5), imageAttributes: [])
        #expect(document.links == [link])
    }

    @Test("An image is a hole; its alternative text and title wait as attributes")
    func image() {
        let document = parse("See ![A *big* \"tree\" [x](y)](tree.png \"Caption | Credit\")\n")
        #expect(html(of: document) == "<p>See {img 0}</p>\n")
        #expect(document.links.map(\.destination) == ["tree.png"])
        #expect(document.links.map(\.isImage) == [true])
        #expect(document.links.map(\.text) == ["A big \"tree\" x"])
        #expect(
            document.links.map { String(decoding: $0.imageAttributes, as: UTF8.self) }
                == [" alt=\"A big &quot;tree&quot; x\" title=\"Caption | Credit\""])
    }

    @Test("An image can be a link")
    func linkedImage() {
        check("[![a](b.png)](c.md)\n", becomes: "<p><a{0}>{img 1}</a></p>\n")
    }

    @Test("A link inside a link's text keeps its words only, for HTML allows no such link")
    func nestedLink() {
        let document = parse("[a <https://b.example> c](d.md) [e](f.md)\n")
        #expect(html(of: document) == "<p><a{0}>a https://b.example c</a> <a{1}>e</a></p>\n")
        #expect(document.links.map(\.destination) == ["d.md", "f.md"])
    }

    @Test("Bare addresses become links with a scheme")
    func autolinks() {
        let document = parse("www.example.org, https://example.org/a?b&c. <me@example.org> you@example.org\n")
        #expect(
            html(of: document)
                == "<p><a{0}>www.example.org</a>, <a{1}>https://example.org/a?b&amp;c</a>. "
                + "<a{2}>me@example.org</a> <a{3}>you@example.org</a></p>\n")
        #expect(
            document.links.map(\.destination) == [
                "http://www.example.org", "https://example.org/a?b&c", "mailto:me@example.org",
                "mailto:you@example.org",
            ])
    }

    @Test(
        "No address an author wrote reaches the HTML",
        arguments: [
            "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert(1))", "[a](&#106;avascript:alert(1))",
            "[a](java&Tab;script:alert(1))", "[a](vbscript:x)", "[a](data:text/html,x)",
            "[a](//evil.example/x)",
            "[a](/\\evil)", "<javascript:alert(1)>", "[a][b]\n\n[b]: javascript:alert(1)",
        ])
    func hostileAddress(_ markdown: String) {
        let document = parse(markdown)
        let text = String(decoding: document.html, as: UTF8.self)
        #expect(document.links.count == 1)
        #expect(document.holes.map(\.kind) == [.link(0)])
        #expect(!text.contains("href"))
        #expect(!text.contains("src"))
    }

    @Test("Control characters and noncharacters, which HTML forbids, become U+FFFD")
    func controls() {
        check("a\u{1}b\u{7F}c\u{85}d\n", becomes: "<p>a�b�c�d</p>\n")
        // U+FFFE, U+1FFFF and U+FDD0, which a Swift literal cannot hold.
        let bytes: [UInt8] = [0x61, 0xEF, 0xBF, 0xBE, 0x62, 0xF0, 0x9F, 0xBF, 0xBF, 0x63, 0xEF, 0xB7, 0x90]
        #expect(html(of: parse(bytes: bytes)) == "<p>a�b�c�</p>\n")
        check("é © ﬁ 😀 \u{202E} x\n", becomes: "<p>é © ﬁ 😀 \u{202E} x</p>\n")
    }
}
