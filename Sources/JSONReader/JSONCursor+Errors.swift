extension JSONCursor {
    /// The text, or the line, ends in the innermost open object or list.
    var ended: JSONSyntaxError {
        if outer.isEmpty { return endedInside(.nothing) }
        return endedInside(top.isObject ? .object : .array)
    }

    /// The text, or the line, ends in something.
    func endedInside(_ inside: JSONSyntaxError.Inside) -> JSONSyntaxError {
        JSONSyntaxError(readsLines ? .lineEnded(inside: inside) : .ended(inside: inside), at: end)
    }

    /// What stands at `offset` begins no value: why, as near as one can tell.
    var wrongStart: JSONSyntaxError {
        let length = wordLength
        return switch bytes[offset] {
        case UInt8(ascii: "/"), UInt8(ascii: "#"): JSONSyntaxError(.comment, at: offset)
        case UInt8(ascii: "'"): JSONSyntaxError(.singleQuotes, at: offset)
        case UInt8(ascii: "+"): JSONSyntaxError(.plusSign, at: offset)
        case UInt8(ascii: "."): JSONSyntaxError(.barePoint, at: offset)
        case UInt8(ascii: ","): JSONSyntaxError(.missingValue, at: offset)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            JSONSyntaxError(outer.isEmpty || !top.isObject ? .wrongBracket : .missingValue, at: offset)
        default:
            if length == 0 {
                JSONSyntaxError(.unexpectedByte, at: offset)
            } else if wordIsAny(of: ["NaN", "nan", "Infinity", "Inf", "inf", "infinity", "NAN"], length) {
                JSONSyntaxError(.notANumber, at: offset, length: length)
            } else if wordIsAny(of: ["True", "False", "None", "Null", "TRUE", "FALSE", "NULL"], length)
                || wordIsAny(of: ["undefined", "nil", "yes", "no"], length)
            {
                JSONSyntaxError(.otherLanguageWord, at: offset, length: length)
            } else {
                JSONSyntaxError(.bareWord, at: offset, length: length)
            }
        }
    }

    /// No key stands where one must: why.
    var wrongKey: JSONSyntaxError {
        switch bytes[offset] {
        case UInt8(ascii: "'"): JSONSyntaxError(.singleQuotes, at: offset)
        case UInt8(ascii: "/"), UInt8(ascii: "#"): JSONSyntaxError(.comment, at: offset)
        case UInt8(ascii: "]"): JSONSyntaxError(.wrongBracket, at: offset)
        case UInt8(ascii: ","): JSONSyntaxError(.missingValue, at: offset)
        default: JSONSyntaxError(.keyNotQuoted, at: offset, length: max(wordLength, 1))
        }
    }

    /// Neither a comma nor the closing bracket follows an entry: why.
    var wrongSeparator: JSONSyntaxError {
        switch bytes[offset] {
        case UInt8(ascii: "/"), UInt8(ascii: "#"): JSONSyntaxError(.comment, at: offset)
        case UInt8(ascii: "}"), UInt8(ascii: "]"): JSONSyntaxError(.wrongBracket, at: offset)
        default: JSONSyntaxError(.missingComma, at: offset)
        }
    }

    /// How many letters, digits and underscores stand here.
    private var wordLength: Int {
        var position = offset
        while position < end {
            switch bytes[position] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                position += 1
            default: return position - offset
            }
        }
        return position - offset
    }

    private func wordIsAny(of words: [String], _ length: Int) -> Bool {
        words.contains { $0.utf8.elementsEqual(bytes[offset..<offset + length]) }
    }
}
