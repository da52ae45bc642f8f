import Testing

@testable import MarkdownGFM

@Suite("Places of links, images and raw HTML")
struct PlaceTests {
    /// Each link's place must be that of its mark `§`, which is taken out before parsing.
    private func check(_ marked: String, firstLine: Int = 1, at location: SourceLocation = #_sourceLocation) {
        var bytes: [UInt8] = []
        var expected: [SourcePosition] = []
        var (line, column) = (firstLine, 1)
        for scalar in marked.unicodeScalars {
            if scalar == "§" {
                expected.append(SourcePosition(line: line, column: column))
                continue
            }
            let encoded = Array(String(scalar).utf8)
            bytes += encoded
            column += encoded.count
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        let document = parse(bytes: bytes, firstLine: firstLine)
        let found = document.links.map(\.position) + document.rawHTML
        #expect(found.sorted(by: order) == expected, sourceLocation: location)
    }

    private func order(_ one: SourcePosition, _ two: SourcePosition) -> Bool {
        (one.line, one.column) < (two.line, two.column)
    }

    @Test("In paragraphs, over lines, with the front matter's lines added")
    func paragraphs() {
        check("a §[b](c) d\n  e §[f](g) é §[h](i)\n", firstLine: 12)
        check("x §[a\nb](c) §![d](e) **§[f](g)**\n")
    }

    @Test("In lists, quotations and their lazy lines")
    func containers() {
        check("- a §[b](c)\n  d §[e](f)\nlazy §[g](h)\n")
        check("> a §[b](c)\nlazy §[d](e)\n> > §[f](g)\n1. x\n\n   §![h](i)\n")
    }

    @Test("In tables, behind escaped pipes and behind a paragraph that the table cut off")
    func tables() {
        check("| a | §[b](c) |\n|---|---|\n| \\| | §[d](e) \\| §[f](g) |\n")
        check("before §[a](b)\n| §[h](i) |\n|---|\n| c §[j](k) |\n")
    }

    @Test("Behind reference definitions, titles on a line of their own and code over lines")
    func awkwardParagraphs() {
        check("[r]: /x\n[s]: /y\na §[b](c)\nd §[r] §[e][s]\n")
        check("a §[b](c\n\"title\") d §[e](f)\ng §[h](i)\n")
        check("a `code\nspan` §[b](c) §[`d`](e) §[&amp; f](g) §[\\[h\\]](i)\n")
    }

    @Test("Bare addresses and equal links on neighboring lines")
    func bareAddresses() {
        check("see §https://a.example/x and §www.b.example\nor §<https://c.example> §d@e.example\n")
        check("R&D \\* a &amp; §me@example.org & §www.a.example\n")
        check("[r]: /x\n§[here](a)\n§[here](b)\n§[here](c)\n")
    }

    @Test("In headings and footnotes")
    func elsewhere() {
        check("## A §[b](c)\n\nx[^1] §[d](e)\n\n[^1]: note §[f](g)\n\nlast §[h](i)\n")
    }

    @Test("Lines may end in a carriage return, with or without a line feed")
    func lineEnds() {
        check("a §[b](c)\r\n\r\nd §[e](f)\r\n")
        let document = parse("a\r\r[b](c)\r")
        #expect(document.links.map(\.position) == [SourcePosition(line: 3, column: 1)])
    }

    @Test("Raw HTML, blocks and tags")
    func rawHTML() {
        check("§<div>\nx\n</div>\n\na §<b>c§</b>\n")
    }
}
