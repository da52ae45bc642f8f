/// The file with its escapes decoded, so that no way of writing a character hides it: entities (`&#64;`), percent
/// encoding (`%40`), and the escapes of JSON and JavaScript (`\u0040`) or of style sheets (`\40 `). Nil where it has
/// none, as most files.
///
/// A decoded character that would begin a tag or end a value becomes a blank, for it does neither.
func decoded(_ bytes: UnsafeBufferPointer<UInt8>, of file: ScannedFile) -> [UInt8]? {
    guard nextEscape(in: bytes, from: 0) < bytes.count else { return nil }
    var reader = EscapeReader(file: file)
    reader.read(bytes)
    // `&#37;40` is `%40` first and `@` then.
    for _ in 0..<2 where reader.mayHoldMore {
        var again = EscapeReader(file: file)
        reader.output.withUnsafeBufferPointer { again.read($0) }
        reader = again
    }
    return reader.output
}

/// The offset of the next `&`, `%` or `\`; the count where there is none. Eight bytes at a time: most files are long
/// and have few of them.
func nextEscape(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    let ones: UInt64 = 0x0101_0101_0101_0101
    var index = start
    while index + 8 <= bytes.count {
        let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        var found: UInt64 = 0
        for sign in [UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "\\")] {
            // A byte of the difference is zero where the sign stands ("Bit Twiddling Hacks", haszero).
            let difference = word ^ (ones &* UInt64(sign))
            found |= (difference &- ones) & ~difference & (ones << 7)
        }
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
    }
    while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "\\") { return index }
        index += 1
    }
    return bytes.count
}
