/// The bytes of one picture while it is written.
///
/// Whatever comes from a caller goes through `text` or `attribute(_:escaping:)`; `markup` takes only literals of
/// this room, so no caller's string can become markup.
struct SVGWriter {
    /// What has been written so far.
    private(set) var bytes: [UInt8] = []
    /// The picture's own id, which the ids of its patterns begin with.
    let id: ChartID

    init(id: ChartID) {
        self.id = id
        // The usual size of a chart of thirteen months: one allocation instead of a dozen.
        bytes.reserveCapacity(6144)
    }

    /// Markup of this room, as it stands.
    mutating func markup(_ literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A caller's words as character data.
    mutating func text(_ words: String) {
        appendEscaped(words, to: &bytes)
    }

    /// ` name="words"`, the words being a caller's.
    mutating func attribute(_ name: StaticString, escaping words: String) {
        open(name)
        appendEscaped(words, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// ` name="value"`, the value being a literal of this room.
    mutating func attribute(_ name: StaticString, _ value: StaticString) {
        open(name)
        markup(value)
        bytes.append(UInt8(ascii: "\""))
    }

    /// ` name="12.5"`, in user units.
    mutating func attribute(_ name: StaticString, _ value: Double) {
        open(name)
        appendCoordinate(value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// ` name="url(#ID-part)"`: a pattern of this picture.
    mutating func attribute(_ name: StaticString, pattern: PatternName) {
        open(name)
        markup("url(#")
        writeID(of: pattern)
        markup(")\"")
    }

    /// The id under which a pattern stands in this page.
    mutating func writeID(of pattern: PatternName) {
        bytes.append(contentsOf: id.bytes)
        switch pattern {
        case .hidden: markup("-hidden")
        case .part(let style):
            markup("-part-")
            number(Double(style + 1))
        }
    }

    /// The picture's id with one of its own endings.
    mutating func writeID(_ ending: StaticString) {
        bytes.append(contentsOf: id.bytes)
        markup(ending)
    }

    /// A bare number, as in path data.
    mutating func number(_ value: Double) {
        appendCoordinate(value, to: &bytes)
    }

    /// `x y` of path data; after another pair it needs `separated`.
    mutating func point(_ x: Double, _ y: Double, separated: Bool = false) {
        if separated { bytes.append(UInt8(ascii: " ")) }
        number(x)
        bytes.append(UInt8(ascii: " "))
        number(y)
    }

    private mutating func open(_ name: StaticString) {
        bytes.append(UInt8(ascii: " "))
        markup(name)
        bytes.append(UInt8(ascii: "="))
        bytes.append(UInt8(ascii: "\""))
    }
}
