extension Filling {
    /// Does a section's steps for each value of a name that is true.
    mutating func section(_ name: NameReference, _ range: Range<Int>) throws(RenderFailure) {
        guard let first = find(name) else { return try acceptMissing(name) }
        if name.keyCount <= 1 { return try section(over: first.value, isOpen: first.isOpen, range) }
        switch descend(name, from: first) {
        case .value(let value, let isOpen):
            try withUnsafePointer(to: value) { value throws(RenderFailure) in
                try section(over: value, isOpen: isOpen, range)
            }
        case .missing(let isAllowed, let knownNames):
            if !isAllowed {
                throw RenderFailure(reason: .unknownName, origin: name.origin, knownNames: knownNames)
            }
        }
    }

    private mutating func section(
        over value: UnsafePointer<TemplateValue>, isOpen: Bool, _ range: Range<Int>
    ) throws(RenderFailure) {
        switch value.pointee {
        case .absent, .flag(false): return
        case .list(let elements):
            try elements.withUnsafeBufferPointer { elements throws(RenderFailure) in
                guard let base = elements.baseAddress else { return }
                for index in elements.indices { try run(range, with: base + index, isOpen: isOpen) }
            }
        case .text, .html, .flag, .record, .open: try run(range, with: value, isOpen: isOpen)
        }
    }

    /// Whether a section over a name is left out.
    func isFalse(_ name: NameReference) throws(RenderFailure) -> Bool {
        guard let first = find(name) else {
            try acceptMissing(name)
            return true
        }
        if name.keyCount <= 1 { return isFalse(first.value.pointee) }
        switch descend(name, from: first) {
        case .value(let value, _): return isFalse(value)
        case .missing(let isAllowed, let knownNames):
            if !isAllowed {
                throw RenderFailure(reason: .unknownName, origin: name.origin, knownNames: knownNames)
            }
            return true
        }
    }

    private func isFalse(_ value: TemplateValue) -> Bool {
        switch value {
        case .absent, .flag(false): true
        case .list(let elements): elements.isEmpty
        case .text, .html, .flag, .record, .open: false
        }
    }

    /// A name that no frame has is an error, unless an open record could have had it.
    private func acceptMissing(_ name: NameReference) throws(RenderFailure) {
        if !mayMissNames {
            throw RenderFailure(reason: .unknownName, origin: name.origin, knownNames: knownNames)
        }
    }
}
