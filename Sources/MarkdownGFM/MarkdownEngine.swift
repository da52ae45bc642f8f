import CCMark
import CMarkSupport
import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
        guard let parser = guidepost_cmark_new_parser(cmarkOptions(for: bytes)) else { return .empty }
        var root: Node?
        defer { guidepost_cmark_end(parser, root) }
        if let start = bytes.baseAddress {
            start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
                cmark_parser_feed(parser, $0, bytes.count)
            }
        }
        root = guidepost_cmark_finish(parser)
        guard let root else { return .empty }
        var writer = DocumentWriter(source: bytes, options: options)
        writer.write(root)
        return writer.finish()
    }

    /// Steps that most documents do not need are asked for only where their signs are seen.
    private func cmarkOptions(for bytes: UnsafeBufferPointer<UInt8>) -> CInt {
        var options = CMARK_OPT_SOURCEPOS
        if firstByteBreakingUTF8(in: bytes) != nil { options |= CMARK_OPT_VALIDATE_UTF8 }
        if mayHaveFootnotes(bytes) { options |= CMARK_OPT_FOOTNOTES }
        return options
    }

    /// Whether `[^` stands anywhere: without it the library's three walks in search of footnotes find none.
    private func mayHaveFootnotes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return false }
        var offset = 0
        while let found = memchr(start + offset, Int32(UInt8(ascii: "^")), bytes.count - offset) {
            let caret = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - start
            if caret > 0, bytes[caret - 1] == UInt8(ascii: "[") { return true }
            offset = caret + 1
        }
        return false
    }
}
