import CCMark

/// Footnotes are named by number: `fn:1`, and `fnref:1:2` for the second mark that leads to it. The colon keeps
/// them apart from the anchors of headings, which never hold one.
extension DocumentWriter {
    /// The id is the mark's, not the link's: inside a link's text the mark cannot be a link.
    mutating func writeFootnoteReference(_ node: Node) {
        let number = node.pointee.as.literal.bytes
        html.append("<sup class=\"footnote-ref\" id=\"fnref:")
        html.append(escaped: number)
        appendRepetition(Int(node.pointee.footnote.ref_ix), separator: ":")
        html.append("\">")
        if openLinks == 0 {
            html.append("<a href=\"#fn:")
            html.append(escaped: number)
            html.append("\" role=\"doc-noteref\">")
        }
        html.append(escaped: number)
        html.append(openLinks == 0 ? "</a></sup>" : "</sup>")
    }

    /// cmark moves the footnotes that are referred to behind the text, in the order of their numbers.
    mutating func openFootnote(_ node: Node) -> Bool {
        guard node.pointee.footnote.def_count > 0 else { return false }
        footnote += 1
        if footnote == 1 {
            _ = openBlock(
                "<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"fn:heading\">\n")
            html.append("<h2 class=\"footnotes-heading\" id=\"fn:heading\">")
            html.append(options.labels.footnotesHeading)
            html.append("</h2>\n<ol>\n")
        }
        footnoteHasWayBack = false
        html.append("<li id=\"fn:")
        html.append(number: footnote)
        html.append("\">\n")
        return true
    }

    mutating func closeFootnote(_ node: Node) {
        if !footnoteHasWayBack {
            writeWaysBack(from: node)
            html.startLine()
        }
        html.append("</li>\n")
    }

    /// One arrow for each mark that leads here.
    mutating func writeWaysBack(from definition: Node) {
        footnoteHasWayBack = true
        let count = max(Int(definition.pointee.footnote.def_count), 1)
        for repetition in 1...count {
            if repetition > 1 { html.append(" ") }
            html.append("<a href=\"#fnref:")
            html.append(number: footnote)
            appendRepetition(repetition, separator: ":")
            html.append("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
            html.append(options.labels.backToText)
            html.append(" ")
            html.append(number: footnote)
            appendRepetition(repetition, separator: ".")
            html.append("\">↩\u{FE0E}</a>")
        }
    }

    /// Tells the second and later marks of one footnote apart.
    private mutating func appendRepetition(_ repetition: Int, separator: StaticString) {
        guard repetition > 1 else { return }
        html.append(separator)
        html.append(number: repetition)
    }
}
