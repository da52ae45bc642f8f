import CCMark

/// Finds where links, images and inline tags stand in the file.
///
/// cmark's own places of inlines are wrong behind reference definitions, titles on a line of their own, escaped
/// pipes and lazy lines, and missing for bare addresses. So its place is only a first guess, believed where the
/// source shows the node's beginning there; otherwise the block is read on from the last place that was found.
///
/// What is promised: the place is right unless the same words stand in brackets, without being a link, between the
/// last link and this one. Where no beginning is found, the line is cmark's or the block's, and the column is 1.
struct InlinePlaces {
    private var lines: SourceLines
    private let firstLine: Int
    private var block: Node?
    /// Where the next inline of the block can begin at the earliest; nil before the block's first one.
    private var cursor: Int?
    /// How many bytes may still be read in search, so that many nodes without a place cannot cost quadratic time.
    private var budget: Int

    init(_ source: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        lines = SourceLines(source)
        self.firstLine = firstLine
        budget = source.count &* 4 &+ 4096
    }

    /// Inlines of this paragraph, heading or table come next. The writer says so, because climbing from each inline
    /// to its block costs quadratic time where emphasis is deep.
    mutating func enter(block node: Node) {
        block = node
        cursor = nil
    }

    /// Where an inline node begins.
    mutating func place(of node: Node, _ kind: NodeKind) -> SourcePosition {
        let opener = InlineOpener(node, kind)
        let guess = Self.offset(of: node, in: &lines)
        let earliest = cursor ?? lines.start(ofLine: blockLine())
        if let guess, guess >= earliest, opener.stands(at: guess, in: lines.source) { return found(at: guess) }
        let end = lines.start(ofLine: lastLine() + 1)
        var offset = earliest
        while offset < end, budget > 0 {
            budget -= 1
            if opener.stands(at: offset, in: lines.source) { return found(at: offset) }
            offset += 1
        }
        return inFile(line: max(Int(node.pointee.start_line), blockLine()), column: 1)
    }

    /// Where a block begins.
    mutating func place(ofBlock node: Node) -> SourcePosition {
        var line = Int(node.pointee.start_line)
        var column = Int(node.pointee.start_column)
        // A heading with an underline begins, for cmark, with the reference definitions before it.
        if UInt32(node.pointee.type) == CMARK_NODE_HEADING.rawValue, node.pointee.as.heading.setext {
            let content = Self.firstLine(of: node)
            while line < Int(node.pointee.end_line), !Self.ends(lines.line(line), with: content) { line += 1 }
            if Self.ends(lines.line(line), with: content) {
                column = lines.line(line).count - content.count + 1
            }
        }
        return inFile(line: line, column: column)
    }

    /// The byte where cmark says that a node begins; nil where it says nothing.
    mutating func guessedByte(of node: Node) -> UInt8? {
        guard let offset = Self.offset(of: node, in: &lines), offset < lines.source.count else { return nil }
        return lines.source[offset]
    }

    /// The byte between the brackets of a task: ` `, `x` or `X`; nil where the source shows no box behind the bullet.
    mutating func markOfTask(_ item: Node) -> UInt8? {
        let line = lines.line(Int(item.pointee.start_line))
        let start = max(Int(item.pointee.start_column) - 1, 0)
        guard start < line.count, let bracket = line[start...].firstIndex(of: UInt8(ascii: "[")),
            bracket + 2 < line.count, bracket > start, line[bracket - 1] <= 0x20,
            line[bracket + 2] == UInt8(ascii: "]")
        else { return nil }
        let mark = line[bracket + 1]
        return mark == 0x20 || mark | 0x20 == UInt8(ascii: "x") ? mark : nil
    }

    private mutating func found(at offset: Int) -> SourcePosition {
        cursor = offset + 1
        let line = lines.line(at: offset)
        return inFile(line: line, column: offset - lines.start(ofLine: line) + 1)
    }

    private func inFile(line: Int, column: Int) -> SourcePosition {
        SourcePosition(line: max(line, 1) &+ firstLine &- 1, column: max(column, 1))
    }

    /// The paragraph that cmark cuts off in front of a table has no place; the table's is the paragraph's.
    private func blockLine() -> Int {
        guard let block else { return 1 }
        if block.pointee.start_line > 0 { return Int(block.pointee.start_line) }
        return Int(block.pointee.next?.pointee.start_line ?? 1)
    }

    private func lastLine() -> Int {
        guard let block else { return .max - 1 }
        if block.pointee.start_line > 0 { return max(Int(block.pointee.end_line), blockLine()) }
        return Int(block.pointee.next?.pointee.end_line ?? 1)
    }

    private static func offset(of node: Node, in lines: inout SourceLines) -> Int? {
        guard node.pointee.start_line > 0, node.pointee.start_column > 0 else { return nil }
        return lines.start(ofLine: Int(node.pointee.start_line)) + Int(node.pointee.start_column) - 1
    }

    private static func firstLine(of node: Node) -> UnsafeBufferPointer<UInt8> {
        let content = node.pointee.content
        let bytes = UnsafeBufferPointer(start: content.ptr, count: content.ptr == nil ? 0 : Int(content.size))
        let end = bytes.firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? bytes.count
        return UnsafeBufferPointer(rebasing: bytes[..<end])
    }

    private static func ends(_ line: UnsafeBufferPointer<UInt8>, with end: UnsafeBufferPointer<UInt8>) -> Bool {
        guard line.count >= end.count else { return false }
        return UnsafeBufferPointer(rebasing: line[(line.count - end.count)...]).elementsEqual(end)
    }
}
