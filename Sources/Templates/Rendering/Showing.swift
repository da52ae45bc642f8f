extension Filling {
    /// Appends the value of a name.
    mutating func show(_ name: NameReference, isRaw: Bool) throws(RenderFailure) {
        guard let first = find(name) else {
            throw RenderFailure(reason: .unknownName, origin: name.origin, knownNames: knownNames)
        }
        if name.keyCount <= 1 { return try show(first.value, name, isRaw: isRaw) }
        switch descend(name, from: first) {
        case .value(let value, _):
            try withUnsafePointer(to: value) { value throws(RenderFailure) in
                try show(value, name, isRaw: isRaw)
            }
        case .missing(_, let knownNames):
            throw RenderFailure(reason: .unknownName, origin: name.origin, knownNames: knownNames)
        }
    }

    @inline(__always)
    private mutating func show(
        _ value: UnsafePointer<TemplateValue>, _ name: NameReference, isRaw: Bool
    ) throws(RenderFailure) {
        switch value.pointee {
        case .text(let text):
            if isRaw, !allowsRawText { throw RenderFailure(reason: .rawText, origin: name.origin) }
            append(text, isRaw: isRaw)
        case .html(let html):
            html.bytes.withUnsafeBufferPointer { sink.append($0) }
        case .absent: return
        case .flag, .list, .record, .open:
            throw RenderFailure(reason: .cannotBeShown, origin: name.origin)
        }
    }

    @inline(__always)
    private mutating func append(_ text: String, isRaw: Bool) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, isRaw: isRaw) }
        if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, isRaw: isRaw) } }
    }

    @inline(__always)
    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, isRaw: Bool) {
        if isRaw { return sink.append(bytes) }
        escape(bytes) { sink.append($0) }
    }
}
