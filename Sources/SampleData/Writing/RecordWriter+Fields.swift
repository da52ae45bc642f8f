extension RecordWriter {
    /// Appends a text field; a nil value leaves the field out.
    mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    /// Appends a number field; a nil value leaves the field out.
    mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        number(value)
    }

    /// Appends a date field; a nil value leaves the field out.
    mutating func field(_ name: StaticString, _ value: CivilDay?) {
        guard let value else { return }
        key(name)
        day(value)
    }

    /// Appends a date field; a nil value is written as null.
    mutating func field(_ name: StaticString, orNull value: CivilDay?) {
        key(name)
        if let value { day(value) } else { null() }
    }

    /// Appends a yes-no field; a nil value is written as null.
    mutating func field(_ name: StaticString, orNull value: Bool?) {
        key(name)
        if let value { boolean(value) } else { null() }
    }

    /// Appends a key that is not known when the program is compiled.
    mutating func key(named name: String) {
        string(name)
        raw(":")
        beginLine()
    }

    /// Appends a list of texts.
    mutating func field(_ name: StaticString, _ values: [String]) {
        key(name)
        open("[")
        for value in values { string(value) }
        close("]")
    }

    /// Appends the fields `from` and `to` of an interval.
    mutating func interval(from: CivilDay, to: CivilDay?) {
        field("from", from)
        field("to", orNull: to)
    }

    /// Appends a list of pauses that have begun; an open one ends after the export, or nobody knows when.
    mutating func pauses(_ pauses: [Span], begunBy cutoff: CivilDay) {
        let begun = pauses.filter { $0.from <= cutoff }
        guard !begun.isEmpty else { return }
        key("paused")
        open("[")
        for pause in begun {
            open("{")
            interval(from: pause.from, to: pause.to)
            close("}")
        }
        close("]")
    }
}
