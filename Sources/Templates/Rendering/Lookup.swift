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
        if name.keyCount == 0 { return frames.last.map { Found(value: $0.value, isOpen: $0.isOpen) } }
        let key = keys[Int(name.firstKey)]
        if name.frame >= 0 { return find(key, in: frames[Int(name.frame)]) }
        for frame in frames.reversed() {
            if let found = find(key, in: frame) { return found }
        }
        return nil
    }

    @inline(__always)
    private func find(_ key: UInt64, in frame: Frame) -> Found? {
        guard let values = frame.values.baseAddress else { return nil }
        for index in 0..<frame.keys.count where frame.keys[index] == key {
            return Found(value: values + index, isOpen: frame.isOpen)
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
    var mayMissNames: Bool { frames.contains { $0.isOpen } }

    /// All names on the context stack, for a suggestion.
    var knownNames: [String] {
        frames.flatMap { frame -> [String] in
            switch frame.value.pointee {
            case .record(let record), .open(let record): record.names.names.map(\.text)
            case .text, .html, .flag, .list, .absent: []
            }
        }
    }
}
