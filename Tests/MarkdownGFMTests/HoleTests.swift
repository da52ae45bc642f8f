import Testing

@testable import MarkdownGFM

@Suite("Holes stand where their content belongs")
struct HoleTests {
    @Test("Offsets ascend, and what stands around each is what its kind promises")
    func offsets() {
        let document = parse(
            "# [a](b)\n\n![c](d)\n\n| [e](f) |\n|---|\n| ![g](h) |\n\n```chart\n```\n\n- [ ] [i](j)[^1] [s](setting:t)\n\n[^1]: [k](l)\n",
            fences: ["chart"])
        #expect(document.holes.count == 8)
        #expect(document.holes.map(\.offset) == document.holes.map(\.offset).sorted())
        for hole in document.holes {
            let before = String(decoding: document.html[..<hole.offset], as: UTF8.self)
            let after = String(decoding: document.html[hole.offset...], as: UTF8.self)
            switch hole.kind {
            case .link(let index):
                #expect(before.hasSuffix("<a"))
                #expect(after.hasPrefix(">\(document.links[index].text)</a>"))
            case .replaceable: #expect(before.hasSuffix("</sup> ") && after.hasPrefix("</li>"))
            case .value: #expect(before.hasSuffix("</a>"))
            case .image: #expect(after.hasPrefix("</p>") || after.hasPrefix("</td>"))
            case .fence: #expect(before.hasSuffix("\n") && after.hasPrefix("<ul"))
            }
        }
        #expect(document.links.map(\.text) == ["a", "c", "e", "g", "i", "s", "k"])
    }

    @Test("A link of a scheme that names a value has a hole behind it, inside whatever it stands in")
    func values() {
        check(
            "- **[a](metric:p/x)**, [b](METRIC:p/y) and [c](metrics:p/z) [d](metric) [e](m)\n",
            becomes: "<ul>\n<li><strong><a{0}>a</a>{value 0}</strong>, <a{1}>b</a>{value 1} and <a{2}>c</a> "
                + "<a{3}>d</a> <a{4}>e</a></li>\n</ul>\n")
        check("[![x](metric:p/x)](metric:p/y)\n", becomes: "<p><a{0}>{img 1}</a>{value 0}</p>\n")
    }

    @Test("Filling nothing leaves the HTML as it is, behind what the output held")
    func emptyFilling() {
        let document = parse("[a](b) and ![c](d)\n")
        var output = Array("before ".utf8)
        fill(document, into: &output) { _, _ in }
        #expect(output == Array("before <p><a>a</a> and </p>\n".utf8))
    }

    @Test("An empty document has no bytes and no holes")
    func empty() {
        let document = parse("")
        #expect(document.html.isEmpty && document.holes.isEmpty && document.links.isEmpty)
        var output: [UInt8] = []
        fill(document, into: &output) { _, _ in }
        #expect(output.isEmpty)
    }
}
