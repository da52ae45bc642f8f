import Diagnostics

extension JSONSyntaxError {
    /// The error as a person reads it.
    func finding(in source: SourceText) -> Finding {
        let (summary, help) = words
        let code: FindingCode = reason == .notUTF8 || reason == .otherEncoding ? .notUTF8 : .jsonSyntax
        return Finding(code, at: source.place(at: offset, length: length), summary, help: help)
    }

    private var words: (summary: String, help: String) {
        switch reason {
        case .ended(let inside):
            inside == .nothing
                ? ("the file holds no JSON value", "Write one JSON value, or remove the file.")
                : ("the file ends inside \(name(inside))", "The file was cut off: export or copy it again.")
        case .lineEnded(let inside):
            ("the line ends inside \(name(inside))", "Write each record on one line of its own.")
        case .byteOrderMark:
            ("byte order mark at the start of the file", "Save the file as UTF-8 without a byte order mark.")
        case .otherEncoding:
            ("the file is UTF-16 or UTF-32, not UTF-8", "Save the file as UTF-8 without a byte order mark.")
        case .notUTF8:
            ("the bytes here are not UTF-8", "Save the file as UTF-8.")
        case .tooDeep:
            ("more than \(JSONCursor.deepest) levels of brackets", "Program data never nests that deep.")
        default: (valueWords ?? stringWords ?? numberWords ?? structureWords)
        }
    }

    private func name(_ inside: Inside) -> String {
        switch inside {
        case .nothing: "nothing"
        case .object: "an object"
        case .array: "a list"
        case .string: "a string"
        case .number: "a number"
        case .word: "a word"
        }
    }

    private var valueWords: (String, String)? {
        switch reason {
        case .comment: ("comment: JSON has none", "Remove the comment.")
        case .singleQuotes: ("single quotes around a string", "Put strings into double quotes.")
        case .notANumber: ("NaN and Infinity are no JSON numbers", "Write null where a number is not known.")
        case .otherLanguageWord:
            ("this word is no JSON value", "JSON knows true, false and null, in lower case.")
        case .bareWord: ("word without quotes", "Put strings into double quotes.")
        case .missingValue: ("a value is missing here", "Write a value, or remove the comma or the key.")
        default: nil
        }
    }

    private var stringWords: (String, String)? {
        switch reason {
        case .lineBreakInString:
            ("line break inside a string", "Close the string with a quote, or write the break as \\n.")
        case .controlInString: ("control character inside a string", "Write it as an escape, a tab as \\t.")
        case .wrongEscape:
            ("unknown escape in a string", "Write a backslash as \\\\; \\u takes four hexadecimal digits.")
        case .loneSurrogate:
            ("half a surrogate pair in a string", "Write both halves, or the character itself in UTF-8.")
        default: nil
        }
    }

    private var numberWords: (String, String)? {
        switch reason {
        case .leadingZero: ("number with a leading zero", "Write it without the zero, or as a string.")
        case .plusSign: ("number with a plus sign", "Write the number without it.")
        case .barePoint: ("number that begins with a point", "Write a digit before the point, as in 0.5.")
        case .wrongNumber: ("this is no JSON number", "Write digits, as in 12, -3.5 or 1e6.")
        default: nil
        }
    }

    private var structureWords: (String, String) {
        switch reason {
        case .trailingComma: ("comma after the last entry", "Remove the comma.")
        case .missingComma: ("a comma is missing here", "Put a comma between two entries.")
        case .missingColon: ("a colon is missing after the key", "Write each entry as \"key\": value.")
        case .keyNotQuoted: ("key without double quotes", "Write each entry as \"key\": value.")
        case .wrongBracket: ("this bracket closes nothing that is open", "Close { with } and [ with ].")
        case .moreThanOneValue:
            ("more text after the value", "A .json file holds one value; one record a line is .ndjson.")
        default: ("this character cannot stand here", "A value begins with a quote, digit, bracket or word.")
        }
    }
}
