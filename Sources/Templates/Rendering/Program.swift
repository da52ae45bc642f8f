/// An entry template, ready to be filled: partials and parents are filled in, names are resolved.
struct Program {
    /// The steps in order.
    private(set) var instructions: [Instruction] = []
    /// All literal bytes.
    private(set) var literals: [UInt8] = []
    /// The names that steps refer to by number.
    private(set) var names: [NameReference] = []
    /// The keys of the parts of all names.
    private(set) var keys: [UInt64] = []
    /// The first step that literals may not be merged into from behind: a section begins or ends before it.
    private var barrier = 0

    mutating func appendLiteral(_ bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals.append(contentsOf: bytes)
        if instructions.count > barrier, case .literal(let before, let count) = instructions.last {
            instructions[instructions.count - 1] = .literal(start: before, count: count + Int32(bytes.count))
        } else {
            instructions.append(.literal(start: Int32(start), count: Int32(bytes.count)))
        }
    }

    mutating func appendTag(_ name: NameReference, isRaw: Bool) {
        let number = Int32(names.count)
        names.append(name)
        instructions.append(isRaw ? .raw(name: number) : .escaped(name: number))
    }

    /// Begins a section; the answer is what ``endSection(_:)`` wants to know.
    mutating func beginSection(_ name: NameReference, isInverted: Bool) -> Int {
        let number = Int32(names.count)
        names.append(name)
        instructions.append(isInverted ? .inverted(name: number, end: 0) : .section(name: number, end: 0))
        barrier = instructions.count
        return instructions.count - 1
    }

    mutating func endSection(_ opening: Int) {
        let end = Int32(instructions.count)
        switch instructions[opening] {
        case .section(let name, _): instructions[opening] = .section(name: name, end: end)
        case .inverted(let name, _): instructions[opening] = .inverted(name: name, end: end)
        case .literal, .escaped, .raw: break
        }
        barrier = instructions.count
    }

    /// Adds the keys of a name's parts; the answer is where they begin.
    mutating func appendKeys(_ parts: [UInt64]) -> Int32 {
        keys += parts
        return Int32(keys.count - parts.count)
    }
}
