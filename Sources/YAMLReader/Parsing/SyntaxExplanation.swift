/// What libyaml could not read, in plain words. Offsets are bytes of the document.
struct SyntaxExplanation {
    let offset: Int
    let length: Int
    let summary: String
    let help: String

    init(_ offset: Int, _ summary: String, help: String, length: Int = 1) {
        self.offset = offset
        self.length = length
        self.summary = summary
        self.help = help
    }
}

/// Finds the likely mistake behind one of libyaml's problems.
///
/// The messages are those of libyaml 0.2.5 (src/scanner.c, src/parser.c, src/reader.c); one that is not known
/// here is passed on in libyaml's words.
func explain(_ problem: YAMLProblem, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    switch problem.message {
    case "control characters are not allowed": forbiddenCharacter(problem)
    case "found character that cannot start any token": reservedStart(problem, in: text)
    case "found a tab character that violates indentation",
        "found a tab character where an indentation space is expected":
        tab(at: problem.offset)
    case "mapping values are not allowed in this context": misplacedColon(problem, in: text)
    case "could not find expected ':'": missingColon(problem, in: text)
    case "did not find expected key": misplacedLine(problem, in: text)
    case "did not find expected '-' indicator":
        SyntaxExplanation(
            problem.offset, "A line between the items of a list is no item",
            help: "Begin it with `- `, or indent it by two more spaces if it belongs to the item above.")
    case "did not find expected ',' or ']'": unclosedBracket(problem, "[", "]")
    case "did not find expected ',' or '}'": unclosedBracket(problem, "{", "}")
    case "block sequence entries are not allowed in this context":
        SyntaxExplanation(
            problem.offset, "A value begins with `- `",
            help: "Write each item of a list on a line of its own, or put quotes around the value.")
    case "mapping keys are not allowed in this context": quoteNeeded(at: problem.offset, in: text)
    case "found unknown escape character", "did not find expected hexdecimal number",
        "found invalid Unicode character escape code":
        SyntaxExplanation(
            problem.offset, "A backslash in double quotes begins no escape that YAML knows",
            help: "Use single quotes, which keep backslashes as they are, or write `\\\\`.")
    case "found incompatible YAML document":
        SyntaxExplanation(
            problem.offset, "A `%YAML` line names a version other than 1.1 and 1.2", help: "Remove the line.")
    case "did not find expected <document start>":
        SyntaxExplanation(
            problem.offset, "A line does not belong to the lines above it",
            help: "Indent all keys alike, and write nothing after a line `...`.")
    default: byContext(problem, in: text)
    }
}

private func byContext(_ problem: YAMLProblem, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    switch problem.context {
    case "while scanning a quoted scalar":
        return SyntaxExplanation(
            problem.contextOffset, "A quote is opened here and never closed",
            help: "Write the same quote at the end of the value.")
    case "while scanning an alias", "while scanning an anchor", "while scanning a tag",
        "while parsing a tag", "while scanning a block scalar", "while parsing a block node",
        "while parsing a flow node":
        return quoteNeeded(at: problem.contextOffset, in: text)
    case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive":
        return SyntaxExplanation(
            problem.contextOffset, "A line begins with `%`",
            help: "Remove the line, or indent or quote the text.")
    default:
        return SyntaxExplanation(
            problem.offset, "The YAML cannot be read here: \(problem.message)",
            help: "Put quotes around a value that holds signs of YAML: `: # [ ] { } & * ! | > % @`.")
    }
}

private func forbiddenCharacter(_ problem: YAMLProblem) -> SyntaxExplanation {
    let digits = String(problem.character, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return SyntaxExplanation(
        problem.offset, "A character that YAML does not allow stands here (U+\(padded))",
        help: "Remove it; most editors do not show it.")
}

private func reservedStart(_ problem: YAMLProblem, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    let isTab = text.indices.contains(problem.offset) && text[problem.offset] == UInt8(ascii: "\t")
    return isTab ? tab(at: problem.offset) : quoteNeeded(at: problem.offset, in: text)
}

private func tab(at offset: Int) -> SyntaxExplanation {
    SyntaxExplanation(
        offset, "A tab is used for indentation", help: "Indent with spaces: YAML allows no tabs there.")
}

/// A value that begins with a sign that YAML keeps for itself.
private func quoteNeeded(at offset: Int, in text: UnsafeBufferPointer<UInt8>) -> SyntaxExplanation {
    guard text.indices.contains(offset), (0x21...0x7E).contains(text[offset]) else {
        return SyntaxExplanation(
            offset, "A value is missing here", help: "Write a value, in quotes if it holds signs of YAML.")
    }
    let sign = String(UnicodeScalar(text[offset]))
    return SyntaxExplanation(
        offset, "A value begins with `\(sign)`, which YAML keeps for itself",
        help: "Put quotes around the value: `\"\(sign)…\"`.")
}

private func unclosedBracket(_ problem: YAMLProblem, _ opening: String, _ closing: String) -> SyntaxExplanation
{
    SyntaxExplanation(
        problem.contextOffset, "A list or mapping in brackets does not go on with a comma or `\(closing)`",
        help: "Close it with `\(closing)`; put quotes around the value if the `\(opening)` is text.")
}
