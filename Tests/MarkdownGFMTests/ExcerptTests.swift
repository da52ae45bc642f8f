import Testing

@testable import MarkdownGFM

@Suite("Excerpt and word count")
struct ExcerptTests {
    @Test("The first paragraph of the text itself, without markup and pictures")
    func firstParagraph() {
        let document = parse(
            "# Title\n\n> Quote\n\n- item\n\n![alt](a.png)\n\nThe *first*\n  paragraph, `x`.\n\nSecond\n")
        #expect(document.excerpt == "The first paragraph, x.")
        #expect(parse("- only a list\n").excerpt == "")
    }

    @Test("A long one is cut at a word's end to at most 200 bytes")
    func cut() {
        let long = parse(String(repeating: "mentor ", count: 60)).excerpt
        // 28 words of 6 bytes and 27 spaces are 195 bytes; the ellipsis has 3, a further word would not fit.
        #expect(long == Array(repeating: "mentor", count: 28).joined(separator: " ") + "…")
        let exact = String(repeating: "a", count: 200)
        #expect(parse(exact).excerpt == exact)
    }

    @Test("A single long word is cut between characters")
    func longWord() {
        let excerpt = parse(String(repeating: "é", count: 150)).excerpt
        #expect(excerpt == String(repeating: "é", count: 98) + "…")
    }

    @Test("Words are counted across markup, without code blocks and alternative texts")
    func wordCount() {
        #expect(parse("# One two\n\nthree **fo**ur\nfive `six` [seven](x)\n\n- eight\n- nine\n").wordCount == 9)
        #expect(parse("a\n\n```\nb c\n```\n\n![d e](f)\n\n| g | h |\n|---|---|\n| i | j k |\n").wordCount == 6)
        #expect(parse("").wordCount == 0)
    }
}
