import Testing

@testable import MarkdownGFM

@Suite("No input traps or breaks out")
struct HostileInputTests {
    @Test("NUL bytes and bytes that are not UTF-8 become U+FFFD")
    func brokenBytes() {
        #expect(html(of: parse(bytes: [0x61, 0, 0x62])) == "<p>a�b</p>\n")
        #expect(html(of: parse(bytes: [0x61, 0xFF, 0x62])) == "<p>a�b</p>\n")
        #expect(html(of: parse(bytes: [0x23, 0x20, 0xED, 0xA0, 0x80])).hasPrefix("<h1 id=\"section\">�"))
        let link = parse(
            bytes: Array("[a".utf8) + [0, 0xC3] + Array("](b".utf8) + [0] + Array(") [c](d)".utf8))
        #expect(link.links.map(\.text) == ["a��", "c"])
    }

    @Test("A byte order mark is no text")
    func byteOrderMark() {
        let document = parse(bytes: [0xEF, 0xBB, 0xBF] + Array("# A [b](c)\n".utf8))
        #expect(document.outline.map(\.id) == ["a-b"])
        #expect(document.links.map(\.position) == [SourcePosition(line: 1, column: 8)])
    }

    @Test("A line of one megabyte, deep quotations and many unmatched marks pass")
    func large() {
        #expect(parse(String(repeating: "a", count: 1_000_000)).html.count == 1_000_008)
        #expect(parse(String(repeating: "> ", count: 20_000) + "x").html.count > 20_000 * 24)
        #expect(parse(String(repeating: "[a](b)", count: 50_000)).links.count == 50_000)
        #expect(parse(String(repeating: "*a **b _c ", count: 2_000)).wordCount == 6_000)
    }

    @Test("Links whose place is not found do not cost quadratic time")
    func lostPlaces() {
        // cmark counts the lines of titles wrongly, and the link's first text is an entity that any text may match.
        let document = parse(String(repeating: "x [a](b\n\"t\") ![](c) <https://d.example>\n", count: 10_000))
        #expect(document.links.count == 30_000)
        #expect(document.links.allSatisfy { $0.line >= 1 && $0.line <= 20_000 && $0.column >= 1 })
    }

    @Test(
        "Every byte beside every other, at the beginning of a line and inside, makes balanced HTML",
        arguments: [
            "", "- ", "> ", "| a |\n|---|\n| ", "[", "![", "<", "# ", "```", "[^1]: ", "a[^1]\n\n[^1]: ",
        ])
    func pairs(_ lead: String) {
        var text: [UInt8] = []
        for first in UInt8.min...UInt8.max {
            for second: UInt8 in [
                0, 9, 10, 13, 32, 33, 40, 41, 42, 60, 62, 91, 92, 93, 96, 124, 126, 0x80, 0xC2, 0xEF, 0xF4,
            ] {
                text += Array(lead.utf8) + [first, second] + Array("x](y) z|\n\n".utf8)
            }
        }
        let tags = tags(in: parse(bytes: text).html)
        for tag in ["p", "ul", "li", "blockquote", "table", "a", "pre", "code", "section", "ol", "em", "del"] {
            #expect(tags[tag] == tags["/" + tag])
        }
        // Nothing but what we write ourselves: no tag came from the text.
        let known =
            "p ul li blockquote table thead tbody tr th td div a pre code section ol h1 h2 em del sup br hr"
        #expect(Set(tags.keys.map { $0.drop { $0 == "/" } }).subtracting(known.split(separator: " ")) == Set())
    }

    /// How often each tag occurs, end tags with their slash. On bytes: `>` and a combining mark are one Character.
    private func tags(in html: [UInt8]) -> [String: Int] {
        var counts: [String: Int] = [:]
        for part in html.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst() {
            let name = part.prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: " ") }
            counts[String(decoding: name, as: UTF8.self), default: 0] += 1
        }
        return counts
    }
}
