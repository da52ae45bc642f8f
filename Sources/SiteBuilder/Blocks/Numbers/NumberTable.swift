/// An author's own numbers: rows with names, each with one number a series.
struct NumberTable: Sendable {
    struct Row: Sendable {
        let label: String
        /// One a series; nil where there is none.
        let values: [Double?]
    }

    /// What the rows are, such as “Year”; nil where the author does not say.
    let heading: String?
    /// The names of the series; empty for a single one without a name.
    let series: [String]
    let rows: [Row]
    /// How many decimals the numbers are written with, at most 3.
    let decimals: Int

    /// How many numbers each row has.
    var width: Int { max(1, series.count) }

    /// More rows than these cannot be told apart in a picture.
    static let mostRows = 60
    /// More series than these cannot either.
    static let mostSeries = 5
}

/// A number as an author wrote it.
struct WrittenNumber: Hashable, Sendable {
    let value: Double
    /// Digits after the point, at most 3 of them.
    let decimals: Int

    /// Reads `12`, `-3.5` or `.5`: an optional sign, digits, and a point before the fraction; nil for anything else,
    /// and for what is beyond ±10¹⁵.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        let unsigned =
            bytes.first == UInt8(ascii: "-") || bytes.first == UInt8(ascii: "+")
            ? bytes.dropFirst() : bytes[...]
        let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
        let whole = unsigned.prefix(while: isDigit)
        let rest = unsigned[whole.endIndex...]
        let fraction = rest.first == UInt8(ascii: ".") ? rest.dropFirst() : []
        guard fraction.allSatisfy(isDigit), !(whole.isEmpty && fraction.isEmpty),
            rest.isEmpty || rest.first == UInt8(ascii: "."), bytes.count <= 40, let value = Double(text),
            value.magnitude <= 1e15
        else { return nil }
        self.value = value
        decimals = min(fraction.count, 3)
    }
}
