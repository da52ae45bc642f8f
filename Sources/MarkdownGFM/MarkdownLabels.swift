/// The words that generated HTML needs, given by the site's strings. They are escaped here, so give plain text.
public struct MarkdownLabels: Sendable {
    let taskDone: [UInt8]
    let taskOpen: [UInt8]
    let codeRegion: [UInt8]
    let tableRegion: [UInt8]
    let footnotesHeading: [UInt8]
    let backToText: [UInt8]

    /// Takes the words.
    ///
    /// - Parameters:
    ///   - taskDone: Names the box of a task that is done.
    ///   - taskOpen: Names the box of a task that is not done.
    ///   - codeRegion: Names a code block that can be scrolled; its number on the page follows.
    ///   - tableRegion: Names a table that can be scrolled; its number on the page follows.
    ///   - footnotesHeading: Stands over the footnotes.
    ///   - backToText: Names the arrow that leads from a footnote back; the footnote's number follows.
    public init(
        taskDone: String, taskOpen: String, codeRegion: String, tableRegion: String, footnotesHeading: String,
        backToText: String
    ) {
        self.taskDone = escapedForHTML(taskDone)
        self.taskOpen = escapedForHTML(taskOpen)
        self.codeRegion = escapedForHTML(codeRegion)
        self.tableRegion = escapedForHTML(tableRegion)
        self.footnotesHeading = escapedForHTML(footnotesHeading)
        self.backToText = escapedForHTML(backToText)
    }
}
