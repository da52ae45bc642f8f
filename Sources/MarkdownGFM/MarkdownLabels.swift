/// The words that generated HTML needs, given by the site's strings. They are escaped here, so give plain text.
public struct MarkdownLabels: Sendable {
    let taskDone: [UInt8]
    let taskOpen: [UInt8]
    let codeRegion: [UInt8]
    let tableRegion: [UInt8]
    let footnotesHeading: [UInt8]
    let backToText: [UInt8]
    let blank: [UInt8]
    let headingLink: (before: [UInt8], after: [UInt8])
    let callouts: [Callout: [UInt8]]

    /// Takes the words.
    ///
    /// - Parameters:
    ///   - taskDone: Names the box of a task that is done.
    ///   - taskOpen: Names the box of a task that is not done.
    ///   - codeRegion: Names a code block that can be scrolled; its number on the page follows.
    ///   - tableRegion: Names a table that can be scrolled; its number on the page follows.
    ///   - footnotesHeading: Stands over the footnotes.
    ///   - backToText: Names the arrow that leads from a footnote back; the footnote's number follows.
    ///   - headingLink: Names the link to a heading, whose words take the place of `{heading}`.
    ///   - blank: Names a blank to write on.
    ///   - callout: Stands over a callout of a kind.
    public init(
        taskDone: String, taskOpen: String, codeRegion: String, tableRegion: String, footnotesHeading: String,
        backToText: String, headingLink: String, blank: String, callout: (Callout) -> String
    ) {
        self.taskDone = escapedForHTML(taskDone)
        self.taskOpen = escapedForHTML(taskOpen)
        self.codeRegion = escapedForHTML(codeRegion)
        self.tableRegion = escapedForHTML(tableRegion)
        self.footnotesHeading = escapedForHTML(footnotesHeading)
        self.backToText = escapedForHTML(backToText)
        self.headingLink = halves(of: escapedForHTML(headingLink), around: Array("{heading}".utf8))
        self.blank = escapedForHTML(blank)
        callouts = Dictionary(
            uniqueKeysWithValues: Callout.allCases.map { ($0, escapedForHTML(callout($0))) })
    }
}

/// What stands before a mark and what after it; all of it before, where there is no mark.
private func halves(of text: [UInt8], around mark: [UInt8]) -> (before: [UInt8], after: [UInt8]) {
    guard text.count >= mark.count,
        let start = (0...text.count - mark.count).first(where: { text[$0...].starts(with: mark) })
    else { return (text, []) }
    return (Array(text[..<start]), Array(text[(start + mark.count)...]))
}
