import CCMark

/// Items of lists, with and without a box to tick.
extension DocumentWriter {
    /// cmark knows boxes only at the beginning of a line of the file; GFM has them in quotations and behind another
    /// item's bullet too.
    mutating func openItem(_ node: Node) -> Bool {
        guard beginsLikeBox(node), let mark = places.markOfTask(node) else { return openBlock("<li>") }
        passedOver = 4
        return openTask(isDone: mark != UInt8(ascii: " "))
    }

    /// cmark takes any `[x]` of the line for the mark, so the source is asked.
    mutating func openTask(_ node: Node) -> Bool {
        let mark = places.markOfTask(node)
        return openTask(isDone: mark.map { $0 != UInt8(ascii: " ") } ?? node.pointee.as.list.checked)
    }

    /// Whether at least one item of a list has a box.
    mutating func isChecklist(_ list: Node) -> Bool {
        var item = list.pointee.first_child
        while let current = item {
            if kinds.kind(of: current) == .task { return true }
            if beginsLikeBox(current), places.markOfTask(current) != nil { return true }
            item = current.pointee.next
        }
        return false
    }

    private mutating func openTask(isDone: Bool) -> Bool {
        _ = openBlock("<li class=\"task\"><input type=\"checkbox\"")
        html.append(isDone ? " checked disabled aria-label=\"" : " disabled aria-label=\"")
        html.append(isDone ? options.labels.taskDone : options.labels.taskOpen)
        html.append("\"> ")
        return true
    }

    /// Whether the first paragraph begins with `[ ] `, `[x] ` or `[X] `, perhaps behind a backslash.
    private func beginsLikeBox(_ item: Node) -> Bool {
        guard let paragraph = item.pointee.first_child, kinds.kind(of: paragraph) == .paragraph,
            let first = paragraph.pointee.first_child, kinds.kind(of: first) == .text
        else { return false }
        let text = first.pointee.as.literal.bytes
        return text.count > 4 && text[0] == UInt8(ascii: "[") && text[2] == UInt8(ascii: "]") && text[3] == 0x20
            && (text[1] == 0x20 || text[1] | 0x20 == UInt8(ascii: "x"))
    }
}
