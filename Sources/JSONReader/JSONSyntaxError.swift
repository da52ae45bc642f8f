/// What is wrong with a JSON text, and where; it ends the reading of that text.
///
/// Reading closures pass it on. `readJSON` turns it into a finding, so it never leaves a stage of the program.
public struct JSONSyntaxError: Error, Hashable, Sendable {
    /// What the reader stood in when the text ended.
    enum Inside: Hashable, Sendable { case nothing, object, array, string, number, word }

    enum Reason: Hashable, Sendable {
        case ended(inside: Inside)
        case lineEnded(inside: Inside)
        case byteOrderMark, otherEncoding, notUTF8
        case tooDeep
        case comment, singleQuotes, notANumber, otherLanguageWord, bareWord, unexpectedByte
        case trailingComma, missingComma, missingColon, missingValue, keyNotQuoted, wrongBracket
        case leadingZero, plusSign, barePoint, wrongNumber
        case lineBreakInString, controlInString, wrongEscape, loneSurrogate
        case moreThanOneValue
    }

    let reason: Reason
    /// Offset in the text's bytes.
    let offset: Int
    /// In bytes, at least 1.
    let length: Int

    init(_ reason: Reason, at offset: Int, length: Int = 1) {
        self.reason = reason
        self.offset = offset
        self.length = length
    }
}
