/// Why a value is not what the caller expects, with words for a finding. It quotes nothing but YAML's own words.
public struct YAMLMismatch: Error, Hashable, Sendable {
    /// What is the matter.
    public let reason: Reason
    /// Which bytes of the file are meant: the value, or the item of a list.
    public let range: YAMLRange

    /// A mismatch at a place.
    public init(_ reason: Reason, at range: YAMLRange) {
        self.reason = reason
        self.range = range
    }

    /// The kinds of mismatch.
    public enum Reason: Error, Hashable, Sendable {
        /// Nothing stands there: `~`, `null`, or no value after the colon.
        case isEmpty
        /// A list where one word is expected.
        case isList
        /// Keys with values where a word or a list is expected.
        case isMapping
        /// Neither `true` nor `false`.
        case notTrueOrFalse
        /// `yes`, `no`, `on`, `off`, `y` or `n`, with the value that YAML 1.1 gave it.
        case oldTruthValue(Bool)
        /// Not a whole number in decimal digits.
        case notWholeNumber
        /// Not a decimal number.
        case notNumber
        /// A number beyond what can be counted with.
        case numberTooLarge
    }

    /// What is wrong, to follow the key's name: "`order` …".
    public var words: String {
        switch reason {
        case .isEmpty: "has no value"
        case .isList: "is a list where one value is expected"
        case .isMapping: "has keys of its own where a plain value is expected"
        case .notTrueOrFalse: "is neither `true` nor `false`"
        case .oldTruthValue: "is a word that only old YAML reads as true or false"
        case .notWholeNumber: "is not a whole number"
        case .notNumber: "is not a number"
        case .numberTooLarge: "is too large a number"
        }
    }

    /// What to do about it, as a sentence.
    public var help: String {
        switch reason {
        case .isEmpty: "Write a value after the colon, or remove the line."
        case .isList: "Keep one of the values."
        case .isMapping: "Write one value; put quotes around it if it holds a colon and a space."
        case .notTrueOrFalse: "Write `true` or `false`."
        case .oldTruthValue(let value): "Write `\(value)`."
        case .notWholeNumber: "Write decimal digits only, such as `3`."
        case .notNumber: "Write decimal digits, with a point before the fraction, such as `2.5`."
        case .numberTooLarge: "Write a smaller number."
        }
    }
}
