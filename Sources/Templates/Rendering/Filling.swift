/// Fills a compiled template and appends the outcome to the output; after a failure the output is as before.
func fill(
    _ program: Program, with context: TemplateValue, rawText: TemplateOptions.RawText,
    into output: inout [UInt8]
) throws(RenderFailure) {
    try program.instructions.withUnsafeBufferPointer { instructions throws(RenderFailure) in
        try program.literals.withUnsafeBufferPointer { literals throws(RenderFailure) in
            try program.names.withUnsafeBufferPointer { names throws(RenderFailure) in
                try program.keys.withUnsafeBufferPointer { keys throws(RenderFailure) in
                    var filling = Filling(
                        instructions: instructions, literals: literals, names: names, keys: keys,
                        allowsRawText: rawText == .allowed)
                    try filling.run(context)
                    output.append(contentsOf: filling.sink.bytes)
                }
            }
        }
    }
}

/// One filling of a template: the steps, the context stack and the output.
///
/// Everything is reached by pointers that live as long as the arrays of the program and of the context, so that
/// few steps count references.
struct Filling: ~Copyable {
    let instructions: UnsafeBufferPointer<Instruction>
    let literals: UnsafeBufferPointer<UInt8>
    let names: UnsafeBufferPointer<NameReference>
    let keys: UnsafeBufferPointer<UInt64>
    let allowsRawText: Bool
    /// The output.
    var sink: ByteSink
    /// The values that names are looked up in.
    var stack = ContextStack()

    init(
        instructions: UnsafeBufferPointer<Instruction>, literals: UnsafeBufferPointer<UInt8>,
        names: UnsafeBufferPointer<NameReference>, keys: UnsafeBufferPointer<UInt64>, allowsRawText: Bool
    ) {
        self.instructions = instructions
        self.literals = literals
        self.names = names
        self.keys = keys
        self.allowsRawText = allowsRawText
        sink = ByteSink(capacity: literals.count * 2)
    }

    /// Does all steps with a value as the outermost of the context stack.
    mutating func run(_ context: TemplateValue) throws(RenderFailure) {
        try withUnsafePointer(to: context) { context throws(RenderFailure) in
            try run(0..<instructions.count, with: context, isOpen: false)
        }
    }

    /// Does steps with a value on top of the context stack.
    mutating func run(
        _ range: Range<Int>, with value: UnsafePointer<TemplateValue>, isOpen: Bool
    ) throws(RenderFailure) {
        switch value.pointee {
        case .record(let record): try run(range, with: value, record, isOpen: isOpen)
        case .open(let record): try run(range, with: value, record, isOpen: true)
        case .text, .html, .flag, .list, .absent:
            stack.push(.init(value: value, keys: nil, values: nil, fieldCount: 0, isOpen: isOpen))
            try run(range)
            stack.pop()
        }
    }

    private mutating func run(
        _ range: Range<Int>, with value: UnsafePointer<TemplateValue>, _ record: TemplateRecord, isOpen: Bool
    ) throws(RenderFailure) {
        try record.names.keys.withUnsafeBufferPointer { keys throws(RenderFailure) in
            try record.values.withUnsafeBufferPointer { values throws(RenderFailure) in
                stack.push(
                    .init(
                        value: value, keys: keys.baseAddress, values: values.baseAddress,
                        fieldCount: keys.count, isOpen: isOpen))
                try run(range)
                stack.pop()
            }
        }
    }

    private mutating func run(_ range: Range<Int>) throws(RenderFailure) {
        var index = range.lowerBound
        while index < range.upperBound {
            switch instructions[index] {
            case .literal(let start, let count):
                if let base = literals.baseAddress { sink.append(base + Int(start), Int(count)) }
                index += 1
            case .escaped(let name):
                try show(names[Int(name)], isRaw: false)
                index += 1
            case .raw(let name):
                try show(names[Int(name)], isRaw: true)
                index += 1
            case .section(let name, let end):
                try section(names[Int(name)], index + 1..<Int(end))
                index = Int(end)
            case .inverted(let name, let end):
                if try isFalse(names[Int(name)]) { try run(index + 1..<Int(end)) }
                index = Int(end)
            }
        }
    }
}
