/// What 64 bytes of a file are, one bit a byte, the first byte's the lowest.
///
/// Words are short. Found byte by byte, each costs a guess of the processor that mostly fails; as bits, eight bytes are
/// told apart at once ("Bit Twiddling Hacks"), and where a word ends is one instruction away.
struct ByteBlock {
    /// Letters and digits of ASCII, and all bytes beyond it.
    var words: UInt64 = 0
    var beyondASCII: UInt64 = 0
    /// Each `<`.
    var openings: UInt64 = 0

    static let empty = ByteBlock()

    private init() {}

    /// The block that begins at an offset; behind the end of the file nothing is set. `openings` are marked only where
    /// they are wanted.
    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, at base: Int, marksOpenings: Bool) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        var upper: UInt64 = 0
        var place: UInt64 = 0
        var offset = base
        while place < 64, offset < bytes.count {
            let eight = bytes.eightBytes(at: offset)
            let seven = eight & (ones &* 0x7F)
            let lower = seven | ones &* 0x20
            // The upper bit of a byte says whether it is at least the first, and not beyond the last, of its kind.
            let letter = (lower &+ ones &* 0x1F) & ~(lower &+ ones &* 0x05)
            let digit = (seven &+ ones &* 0x50) & ~(seven &+ ones &* 0x46)
            words |= Self.bits(letter | digit | eight) << place
            upper |= eight
            if marksOpenings {
                let other = eight ^ ones &* 0x3C
                openings |= Self.bits(~((other & (ones &* 0x7F)) &+ ones &* 0x7F | other)) << place
            }
            place += 8
            offset += 8
        }
        // Few blocks have characters beyond ASCII.
        guard upper & (ones &* 0x80) != 0 else { return }
        for part in 0..<min(8, (bytes.count - base + 7) / 8) {
            beyondASCII |= Self.bits(bytes.eightBytes(at: base + 8 * part)) << UInt64(8 * part)
        }
    }

    /// The upper bits of eight bytes as one byte, the first byte's the lowest.
    @inline(__always)
    private static func bits(_ eight: UInt64) -> UInt64 {
        (((eight & 0x8080_8080_8080_8080) >> 7) &* 0x0102_0408_1020_4080) >> 56
    }

    /// The bytes with which so many bytes of words begin, 1 to 16.
    @inline(__always)
    func run(of length: Int, before after: ByteBlock) -> UInt64 {
        var run = words
        for step in 1..<max(length, 2) where length > 1 {
            run &= words >> UInt64(step) | after.words << UInt64(64 - step)
        }
        return run
    }

    /// How many bytes the word has from here on, at most 64.
    @inline(__always)
    func length(at offset: Int, before after: ByteBlock) -> Int {
        let place = UInt64(offset)
        let rest = offset == 0 ? words : words >> place | after.words << (64 - place)
        return (~rest).trailingZeroBitCount
    }
}

extension UnsafeRawBufferPointer {
    /// The eight bytes from an offset on, the first one lowest; zeros behind the end.
    @inline(__always)
    func eightBytes(at offset: Int) -> UInt64 {
        if offset + 8 <= count {
            return UInt64(littleEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        var eight: UInt64 = 0
        for place in offset..<count { eight |= UInt64(self[place]) << UInt64(8 * (place - offset)) }
        return eight
    }
}

/// Whether a byte is a letter or digit of ASCII, or part of a character beyond it.
func isWordByte(_ byte: UInt8) -> Bool { byte >= 0x80 || isASCIIWordByte(byte) }

/// Whether a byte is a letter or digit of ASCII.
func isASCIIWordByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
}
