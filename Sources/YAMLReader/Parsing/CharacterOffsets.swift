/// Turns the positions of libyaml, which counts characters, into byte offsets.
///
/// libyaml's marks mostly move forward, so a cursor that walks from the last answer to the next one passes over
/// each byte about once. The bytes must be UTF-8.
struct CharacterOffsets {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let isASCII: Bool
    private var character = 0
    private var byte = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        isASCII = bytes.allSatisfy { $0 < 0x80 }
    }

    /// The offset of a character counted from 0; positions beyond the end are cut to it.
    mutating func byte(of target: Int) -> Int {
        if isASCII { return min(max(target, 0), bytes.count) }
        while character < target, byte < bytes.count {
            byte += 1
            while byte < bytes.count, isContinuation(bytes[byte]) { byte += 1 }
            character += 1
        }
        while character > target, byte > 0 {
            byte -= 1
            while byte > 0, isContinuation(bytes[byte]) { byte -= 1 }
            character -= 1
        }
        return byte
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
