import Diagnostics
import MarkdownGFM
import YAMLReader

/// The text of a fenced block, with its places in the page's file.
struct BlockText: Sendable {
    let fence: Fence
    /// What stands between the fences, as a text of its own; offsets of YAML count in it.
    let source: SourceText
    private let lines: LinePlaces

    /// The text of a block of a file whose lines are known.
    init(_ fence: Fence, path: String, lines: LinePlaces) {
        self.fence = fence
        self.lines = lines
        source = SourceText(path: path, bytes: fence.literal)
    }

    /// Where the opening fence stands.
    var opening: Place {
        lines.place(
            line: fence.line, byteColumn: fence.position.column, length: fence.info.utf8.count + 3)
    }

    /// The place in the file of a part of the block's text.
    func place(of range: YAMLRange) -> Place {
        moved(source.place(at: range.offset, length: max(range.length, 1)))
    }

    /// A finding about the block's text as one about the file.
    func moved(_ finding: Finding) -> Finding {
        Finding(
            finding.code, at: moved(finding.place), finding.summary, help: finding.help,
            severity: finding.severity)
    }

    /// In a list or a quotation the file's lines begin with more than the block's do.
    private func moved(_ place: Place) -> Place {
        guard let line = place.line, let column = place.column else { return opening }
        let inFile = lines.place(line: fence.line + line)
        let whole = Array((inFile.lineText ?? "").utf8)
        let own = Array((place.lineText ?? "").utf8)
        let ends = whole.count >= own.count && whole.suffix(own.count).elementsEqual(own)
        let before = ends ? String(decoding: whole.dropLast(own.count), as: UTF8.self) : ""
        return Place(
            path: place.path, line: fence.line + line, column: column + before.unicodeScalars.count,
            length: place.length, lineText: inFile.lineText)
    }
}
