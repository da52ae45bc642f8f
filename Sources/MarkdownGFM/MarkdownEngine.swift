import CCMark
import CMarkSupport
import Diagnostics

/// Turns Markdown (CommonMark with GFM's tables, task lists, strikethrough and autolinks, and footnotes) into HTML.
///
/// One engine serves all threads at once. Making the first one registers the library's extensions and checks that
/// parses on several threads do not disturb each other.
public struct MarkdownEngine: Sendable {
    private let sharing: ParserSharing

    /// Makes an engine; make the first one before any other code uses cmark-gfm.
    public init() {
        self.init(wishing: .sideBySide)
    }

    /// For tests: the first engine of a process decides for all.
    init(wishing sharing: ParserSharing) {
        self.sharing = ParserSharing(guidepost_cmark_prepare(sharing.inC))
    }

    /// Whether threads parse side by side; false where a lock lets one parse at a time, with the same result.
    public var sharesParserSafely: Bool { sharing == .sideBySide }

    /// Reads one document. No input fails: NUL bytes and bytes that are not UTF-8 become U+FFFD.
    ///
    /// - Parameters:
    ///   - bytes: The Markdown, without its front matter.
    ///   - options: What the site decided.
    /// - Returns: The HTML, whose holes wait for addresses and blocks, and what else was found on the way.
    public func parse(_ bytes: UnsafeBufferPointer<UInt8>, options: MarkdownOptions) -> MarkdownDocument {
        // Limits on hostile input belong here, before the library sees it: seven of its defects take quadratic time.
        let validation = firstByteBreakingUTF8(in: bytes) == nil ? 0 : CMARK_OPT_VALIDATE_UTF8
        guard let parser = guidepost_cmark_new_parser(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS | validation)
        else { return .empty }
        defer { cmark_parser_free(parser) }
        if let start = bytes.baseAddress {
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                cmark_parser_feed(parser, $0, bytes.count)
            }
        }
        guard let root = guidepost_cmark_finish(parser) else { return .empty }
        defer { cmark_node_free(root) }
        var writer = DocumentWriter(source: bytes, options: options)
        writer.write(root)
        return writer.finish()
    }
}
