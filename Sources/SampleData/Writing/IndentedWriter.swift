/// Writes JSON with two spaces of indentation for each level and one value a line.
struct IndentedWriter {
    private var writer = RecordWriter()
    private var depth = 0
    private var isFirst = true
    private var followsKey = false

    /// The JSON so far.
    var bytes: [UInt8] { writer.bytes }

    mutating func open(_ bracket: StaticString) {
        beginValue()
        writer.open(bracket)
        depth += 1
        isFirst = true
    }

    mutating func close(_ bracket: StaticString) {
        depth -= 1
        if !isFirst { breakLine() }
        writer.close(bracket)
        isFirst = false
    }

    mutating func key(_ name: String) {
        beginLine()
        writer.name(name)
        followsKey = true
    }

    mutating func field(_ name: String, _ value: String) {
        key(name)
        beginValue()
        writer.string(value)
    }

    mutating func field(_ name: String, _ value: Int) {
        key(name)
        beginValue()
        writer.number(value)
    }

    mutating func field(_ name: String, _ value: Bool) {
        key(name)
        beginValue()
        writer.boolean(value)
    }

    mutating func field(_ name: String, _ value: CivilDay) {
        key(name)
        beginValue()
        writer.day(value)
    }

    /// Appends a list of texts, each on its line.
    mutating func list(_ name: String, _ values: [String]) {
        key(name)
        open("[")
        for value in values {
            beginValue()
            writer.string(value)
        }
        close("]")
    }

    private mutating func beginValue() {
        if !followsKey { beginLine() }
        followsKey = false
    }

    private mutating func beginLine() {
        guard depth > 0 else { return }
        if !isFirst { writer.raw(",") }
        breakLine()
        isFirst = false
    }

    private mutating func breakLine() {
        writer.raw("\n")
        for _ in 0..<depth { writer.raw("  ") }
        writer.beginLine()
    }
}
