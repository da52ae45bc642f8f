/// One step of a compiled template.
enum Instruction {
    /// Appends bytes of the program's literals.
    case literal(start: Int32, count: Int32)
    /// Appends the value of a name, text escaped and markup as it is.
    case escaped(name: Int32)
    /// Appends the value of a name as it is.
    case raw(name: Int32)
    /// Does the steps up to `end` for each value of a name that is true.
    case section(name: Int32, end: Int32)
    /// Does the steps up to `end` if the value of a name is false.
    case inverted(name: Int32, end: Int32)
}
