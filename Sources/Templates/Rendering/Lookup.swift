extension Filling {
    /// A value that a name stands for, and whether it came by way of an open record.
    struct Found {
        let value: UnsafePointer<TemplateValue>
        let isOpen: Bool
    }

    /// What a name of several parts leads to.
    enum Descent {
        case value(TemplateValue, isOpen: Bool)
        /// A part is not known; its neighbors are, for a suggestion.
        case missing(isAllowed: Bool, knownNames: [String])
    }

    /// The value of a name's first part; nil where no frame has it.
    @inline(__always)
    func find(_ name: NameReference) -> Found? {
        if name.keyCount == 0 {
            let innermost = stack[stack.count - 1]
            return Found(value: innermost.value, isOpen: innermost.isOpen)
        }
        let key = keys[Int(name.firstKey)]
        let guess = Int(name.likelyField)
        if name.frame >= 0 { return find(key, guess, in: stack[Int(name.frame)]) }
        var index = stack.count
        while index > 0 {
            index -= 1
            if let found = find(key, guess, in: stack[index]) { return found }
        }
        return nil
    }

    @inline(__always)
    private func find(_ key: UInt64, _ guess: Int, in frame: ContextStack.Frame) -> Found? {
        guard let keys = frame.keys, let values = frame.values else { return nil }
        if guess < frame.fieldCount, keys[guess] == key {
            return Found(value: values + guess, isOpen: frame.isOpen)
        }
        var index = 0
        while index < frame.fieldCount {
            if keys[index] == key { return Found(value: values + index, isOpen: frame.isOpen) }
            index += 1
        }
        return nil
    }

    /// Follows the parts of a name after the first; a value that is absent has absent parts.
    func descend(_ name: NameReference, from first: Found) -> Descent {
        var value = first.value.pointee
        var isOpen = first.isOpen
        for index in Int(name.firstKey) + 1..<Int(name.firstKey + name.keyCount) {
            let record: TemplateRecord
            switch value {
            case .record(let found): record = found
            case .open(let found):
                record = found
                isOpen = true
            case .absent: return .value(.absent, isOpen: isOpen)
            case .text, .html, .flag, .list: return .missing(isAllowed: isOpen, knownNames: [])
            }
            guard let position = record.names.keys.firstIndex(of: keys[index]) else {
                return .missing(isAllowed: isOpen, knownNames: record.names.names.map(\.text))
            }
            value = record.values[position]
        }
        return .value(value, isOpen: isOpen)
    }

    /// Whether some frame may lack names, so that a section over an unknown name is false.
    var mayMissNames: Bool { (0..<stack.count).contains { stack[$0].isOpen } }

    /// All names on the context stack, for a suggestion.
    var knownNames: [String] {
        (0..<stack.count).flatMap { index -> [String] in
            switch stack[index].value.pointee {
            case .record(let record), .open(let record): record.names.names.map(\.text)
            case .text, .html, .flag, .list, .absent: []
            }
        }
    }
}
