/// What a value must look like, for messages and for the JSON Schema; the reading itself is in `ValueType`.
indirect enum ValueShape: Sendable {
    /// Text that is not blank, with at most so many Unicode scalars.
    case text(longest: Int)
    /// Text that matches a regular expression, said in words for people.
    case pattern(String, words: String)
    /// `YYYY-MM-DD`.
    case day
    /// `YYYY-MM`.
    case month
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    case boolean
    /// One of the data model's closed lists.
    case choice([String])
    /// A value of a closed list of program.json, by the list's name.
    case word(list: String)
    /// A list; with `isSet` nothing may stand in it twice.
    case list(of: ValueShape, count: ClosedRange<Int>, isSet: Bool = false)
    case object(DataObject, [FieldOutline])
    /// The other shape, or null.
    case orNull(ValueShape)
    /// An object whose keys are the program's own words.
    case map(of: ValueShape)

    /// Less than 2^53 in size: beyond it a Double no longer tells neighboring whole numbers apart.
    static let exactNumbers = -9_007_199_254_740_991.0...9_007_199_254_740_991.0

    /// What a list holds; the shape itself where it is none.
    var element: ValueShape {
        guard case .list(let element, _, _) = self else { return self }
        return element
    }

    /// What stands after “must be”.
    var words: String {
        switch self {
        case .text(let longest): "text of at most \(longest) characters, and not blank"
        case .pattern(_, let words): words
        case .day: "a day written YYYY-MM-DD"
        case .month: "a month written YYYY-MM"
        case .integer(let range):
            range.upperBound == .max
                ? "a whole number of at least \(range.lowerBound)"
                : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range):
            range == Self.exactNumbers
                ? "a number between -2^53 and 2^53" : "a number from \(range.lowerBound) to \(range.upperBound)"
        case .boolean: "true or false"
        case .choice(let names):
            names.count == 1 ? "\"\(names[0])\"" : "one of \(names.joined(separator: ", "))"
        case .word(let list): "a value of vocab.\(list) in program.json"
        case .list(_, let count, _):
            count.lowerBound > 0 ? "a list of at least \(count.lowerBound)" : "a list"
        case .orNull(let shape): "\(shape.words), or null"
        case .object, .map: "an object"
        }
    }
}

/// All that is declared of a field, without the way to read it; the JSON Schema is made from these.
struct FieldOutline: Sendable {
    let name: String
    let shape: ValueShape
    let presence: Presence
    let publication: PublicationClass
}
