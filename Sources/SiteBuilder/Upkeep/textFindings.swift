import Diagnostics
import MarkdownGFM

/// What a page's own text shows: headings that skip a level, headings without text, quotations of nobody.
func textFindings(_ document: Document, files: any SiteFiles) -> [Finding] {
    let markdown = document.markdown
    let skipped = skippedLevels(in: document)
    guard !skipped.isEmpty || !markdown.emptySections.isEmpty || !markdown.unattributedQuotes.isEmpty else {
        return []
    }
    let lines = LinePlaces(rereadSource(document, files: files))
    let levels = skipped.map { heading, expected in
        Finding(
            .headingOrder, at: lines.place(line: heading.line, byteColumn: heading.position.column),
            "the heading is of level \(heading.level), where \(expected) would be the next",
            help: "Write \(String(repeating: "#", count: expected)), so that people who jump from heading to "
                + "heading hear the page's true order.")
    }
    let empty = markdown.emptySections.filter { !isTitle($0, of: document) }.map { number in
        let heading = markdown.outline[number]
        return Finding(
            .emptySection, at: lines.place(line: heading.line, byteColumn: heading.position.column),
            "nothing stands below this heading", help: "Write the section, or remove its heading.")
    }
    let quotes = markdown.unattributedQuotes.map { position in
        Finding(
            .unattributedQuote, at: lines.place(line: position.line, byteColumn: position.column),
            "the quotation does not say whose words it is",
            help: "End it with a line such as “> — Name, Source”.")
    }
    return levels + empty + quotes
}

/// The headings that are more than one level deeper than the one before, with the level that would follow. The
/// page's title is the first level, whether it stands in the text or in the front matter.
private func skippedLevels(in document: Document) -> [(heading: Heading, expected: Int)] {
    var before = 1
    var skipped: [(heading: Heading, expected: Int)] = []
    for heading in document.markdown.outline {
        if heading.level > before + 1 { skipped.append((heading, before + 1)) }
        before = heading.level
    }
    return skipped
}

/// A title with nothing below it is a page without text, which is no fault of a section.
private func isTitle(_ number: Int, of document: Document) -> Bool {
    number == 0 && document.titleAnchor != nil
}
