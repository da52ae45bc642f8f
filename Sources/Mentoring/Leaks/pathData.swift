/// Whether a byte of a tag stands in an attribute that draws: in such data letters and digits stand in a row without
/// meaning anything, so that one may look like a reference code.
func isPathData(at index: Int, inTagAt tag: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = tag + 1
    while place < index {
        // name = " value "
        let nameStart = place
        while place < index, isNameByte(bytes[place]) { place += 1 }
        let name = bytes[nameStart..<place]
        while place < index, bytes[place] <= 0x20 { place += 1 }
        guard place < index, bytes[place] == UInt8(ascii: "="), !name.isEmpty else {
            if place == nameStart { place += 1 }
            continue
        }
        place += 1
        while place < index, bytes[place] <= 0x20 { place += 1 }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
        place += 1
        while place < index, bytes[place] != quote { place += 1 }
        if place >= index { return drawingAttributes.contains { name.elementsEqual($0.utf8) } }
        place += 1
    }
    return false
}

private func isNameByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && !"\"'<>/=".utf8.contains(byte)
}

/// Attributes of SVG whose values are coordinates (SVG 1.1, 2): never words.
private let drawingAttributes = [
    "d", "points", "path", "transform", "gradientTransform", "patternTransform", "viewBox", "keyTimes",
    "keySplines",
    "stroke-dasharray",
]
