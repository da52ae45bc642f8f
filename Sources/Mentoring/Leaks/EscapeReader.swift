/// Copies a file, each escape decoded on the way.
struct EscapeReader {
    let file: ScannedFile
    private(set) var output: [UInt8] = []
    /// Whether a decoded sign may begin an escape of its own.
    private(set) var mayHoldMore = false

    init(file: ScannedFile) { self.file = file }

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        output.reserveCapacity(bytes.count)
        var index = 0
        while true {
            let next = nextEscape(in: bytes, from: index)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<next]))
            guard next < bytes.count else { return }
            let rest = UnsafeBufferPointer(rebasing: bytes[(next + 1)...])
            let escape: Escape?
            switch bytes[next] {
            case UInt8(ascii: "&"): escape = Escape(entity: rest)
            case UInt8(ascii: "%"): escape = Escape(percent: rest)
            default: escape = Escape(backslash: rest, of: file)
            }
            if let escape {
                append(escape, before: bytes.dropFirst(next + 1 + escape.length).first)
                index = next + 1 + escape.length
            } else {
                output.append(bytes[next])
                index = next + 1
            }
        }
    }

    private mutating func append(_ escape: Escape, before following: UInt8?) {
        guard case .character(let value) = escape.meaning else {
            if case .byte(let byte) = escape.meaning { append(byte, before: following) }
            return
        }
        if value < 0x80 {
            append(UInt8(truncatingIfNeeded: value), before: following)
        } else if let scalar = Unicode.Scalar(value) {
            output += String(scalar).utf8
        }
    }

    private mutating func append(_ byte: UInt8, before following: UInt8?) {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): output.append(file.hasTags ? 0x20 : byte)
        case UInt8(ascii: "'"): output.append(file.hasTags ? UInt8(ascii: "_") : byte)
        case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\"):
            output.append(byte)
            mayHoldMore = mayHoldMore || following.map { $0 != 0x20 } ?? false
        default: output.append(byte)
        }
    }
}
