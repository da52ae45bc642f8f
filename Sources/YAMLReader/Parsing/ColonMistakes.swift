/// A colon where no value may begin: text with a colon in it, a line that is indented too far, or a line above
/// that is no `key: value` and so swallowed this one.
func misplacedColon(_ problem: YAMLProblem, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    let look = LineLook(text, at: problem.offset)
    if look.spacedColon(before: problem.offset) != nil {
        return SyntaxExplanation(
            problem.offset, "A value holds a colon with a space behind it",
            help: "Put quotes around the whole value, as in `title: \"Trust: what it is\"`.")
    }
    if let above = look.above {
        if above.spacedColon(before: above.line.upperBound) == nil {
            return lineWithoutColon(above)
        }
        if look.indentation > above.indentation {
            return SyntaxExplanation(
                look.firstWord ?? problem.offset, "A line is indented deeper than the one it follows",
                help: "Line its key up with the key above, or put quotes around a value of several lines.")
        }
    }
    return SyntaxExplanation(
        problem.offset, "A colon stands where no value can begin",
        help: "Put quotes around the text that the colon belongs to.")
}

/// A line that libyaml took for a key, and that has no colon it accepts.
func missingColon(_ problem: YAMLProblem, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    lineWithoutColon(LineLook(text, at: problem.contextOffset))
}

private func lineWithoutColon(_ look: LineLook) -> SyntaxExplanation {
    if let colon = look.tightColon { return missingSpace(at: colon) }
    let start = look.firstWord ?? look.line.lowerBound
    return SyntaxExplanation(
        start, "A line is no `key: value`",
        help: "Write a key, a colon and a space; indent the line if it belongs to the text above.",
        length: max(1, look.line.upperBound - start))
}

/// `key:value`
func missingSpace(at colon: Int) -> SyntaxExplanation {
    SyntaxExplanation(
        colon, "A space is missing after the colon", help: "Write a space after it, as in `title: Trust`.")
}

/// Something stands where the next key is expected.
func misplacedLine(_ problem: YAMLProblem, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    let look = LineLook(text, at: problem.offset)
    switch look.byteBefore(problem.offset) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
        return SyntaxExplanation(
            problem.offset, "Text follows the closing quote of a value",
            help: "Put one pair of quotes around the whole value; in single quotes write an apostrophe twice.")
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
        return SyntaxExplanation(
            problem.offset, "Text follows the closing bracket of a value",
            help: "Put quotes around the whole value, as in `title: \"[Draft] Trust\"`.")
    default: break
    }
    switch text.indices.contains(problem.offset) ? text[problem.offset] : nil {
    case UInt8(ascii: "-"):
        return SyntaxExplanation(
            problem.offset, "An item of a list stands where a key is expected",
            help: "Write the list's key on the line above and nothing after its colon.")
    case UInt8(ascii: ":"):
        return SyntaxExplanation(problem.offset, "A value has no key", help: "Write a key before the colon.")
    default: break
    }
    return SyntaxExplanation(
        problem.offset, "A line is indented unlike the lines it follows",
        help: "Line its key up with the keys above; use spaces.")
}
