extension EntryCompiler {
    /// Appends text line by line, each with the prefix of its place in exchange for its own indentation.
    mutating func appendText(
        _ text: ArraySlice<UInt8>, in place: Surroundings, needsPrefix: Bool, losesIndentation: Bool
    ) {
        if place.prefix.isEmpty, place.dedent == 0 { return program.appendLiteral(text) }
        var (needsPrefix, losesIndentation) = (needsPrefix, losesIndentation)
        var rest = text
        while !rest.isEmpty {
            let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.endIndex
            var line = rest[..<lineEnd]
            if losesIndentation {
                line = line.dropFirst(line.prefix(place.dedent).prefix(while: isIndentation).count)
            }
            // A blank line gets no prefix, which would be blanks at a line's end.
            let isBlankLine = line.elementsEqual("\n".utf8) || line.elementsEqual("\r\n".utf8)
            if needsPrefix, !isBlankLine { program.appendLiteral(place.prefix) }
            program.appendLiteral(line)
            rest = rest[lineEnd...]
            (needsPrefix, losesIndentation) = (true, true)
        }
    }
}
