import Diagnostics
import MarkdownGFM
import Support

/// Reads all Markdown files on several workers; a file that cannot be read is left out, with its finding.
func readDocuments(
    _ paths: [String], world: World, settings: SiteSettings, words: Words
) -> Checked<[Document]> {
    let reading = DocumentReading(
        engine: MarkdownEngine(), rawHTML: settings.rawHTML,
        labels: MarkdownLabels(
            taskDone: words[.taskDone], taskOpen: words[.taskOpen], codeRegion: words[.codeRegion],
            tableRegion: words[.tableRegion], footnotesHeading: words[.footnotesHeading],
            backToText: words[.backToText], headingLink: words[.headingLink], blank: words[.blank],
            callout: { words.text(at: "markdown.callouts.\($0.rawValue)") ?? $0.rawValue }))
    let files = world.files
    let read = concurrentMap(paths, workers: world.workers) { readDocument($0, files: files, reading: reading) }
    return Checked(read.compactMap(\.value), read.flatMap(\.findings))
}
