import CCMark

extension DocumentWriter {
    /// A table may be wider than the page: it lies in a region that scrolls and that the keyboard reaches.
    mutating func openTable(_ node: Node) -> Bool {
        tables += 1
        places.enter(block: node)
        _ = openBlock("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        html.append(options.labels.tableRegion)
        html.append(" ")
        html.append(number: tables)
        html.append("\">\n<table>\n")
        return true
    }

    mutating func closeTable(_ node: Node) {
        if let last = node.pointee.last_child, last != node.pointee.first_child { html.append("</tbody>\n") }
        html.append("</table>\n</div>\n")
    }

    /// The first row is the head; the second one begins the body.
    mutating func openTableRow(_ node: Node) -> Bool {
        if isHead(node) {
            html.append("<thead>\n")
        } else if let previous = node.pointee.prev, isHead(previous) {
            html.append("<tbody>\n")
        }
        html.append("<tr>\n")
        return true
    }

    mutating func closeTableRow(_ node: Node) {
        html.append(isHead(node) ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    /// An empty head cell is a `td`: a screen reader announces an empty `th` as the name of its column.
    mutating func openTableCell(_ node: Node) -> Bool {
        words.endWord()
        html.append(isHeadCell(node) ? "<th scope=\"col\"" : "<td")
        switch alignment(of: node) {
        case UInt8(ascii: "l"): html.append(" class=\"align-left\"")
        case UInt8(ascii: "c"): html.append(" class=\"align-center\"")
        case UInt8(ascii: "r"): html.append(" class=\"align-right\"")
        default: break
        }
        html.append(">")
        return true
    }

    mutating func closeTableCell(_ node: Node) {
        html.append(isHeadCell(node) ? "</th>\n" : "</td>\n")
    }

    private func isHead(_ row: Node) -> Bool { row.pointee.prev == nil }

    private func isHeadCell(_ cell: Node) -> Bool {
        guard let row = cell.pointee.parent, isHead(row) else { return false }
        return cell.pointee.first_child != nil
    }

    /// The letter that cmark keeps for the cell's column; 0 for none.
    private mutating func alignment(of cell: Node) -> UInt8 {
        if cell.pointee.prev == nil { column = 0 } else { column += 1 }
        guard let table = cell.pointee.parent?.pointee.parent,
            let alignments = cmark_gfm_extensions_get_table_alignments(table),
            column < Int(cmark_gfm_extensions_get_table_columns(table))
        else { return 0 }
        return alignments[column]
    }
}
