/// An answer as it came over the wire.
struct ReceivedAnswer {
    let status: Int
    /// Names in small letters, in the order of arrival.
    let headers: [(name: String, value: String)]
    let body: [UInt8]
    /// All of it.
    let bytes: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// The values of all headers with this name.
    func values(_ name: String) -> [String] { headers.filter { $0.name == name }.map(\.value) }

    func contains(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        guard bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0...].starts(with: wanted) }
    }

    /// The answer that the bytes begin with, and its length; nil while it is not complete.
    ///
    /// - Parameter toHead: whether it answers HEAD, so that no body follows whatever its length is said to be.
    static func parse(_ bytes: [UInt8], toHead: Bool) -> (ReceivedAnswer, length: Int)? {
        let blankLine = Array("\r\n\r\n".utf8)
        guard let headEnd = bytes.indices.first(where: { bytes[$0...].starts(with: blankLine) }) else {
            return nil
        }
        var lines = String(decoding: bytes[..<headEnd], as: UTF8.self).components(separatedBy: "\r\n")
        let status = Int(lines.removeFirst().split(separator: " ").dropFirst().first ?? "") ?? 0
        let headers = lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (
                name: (parts.first ?? "").lowercased(),
                value: String((parts.dropFirst().first ?? "").drop { $0 == " " })
            )
        }
        let announced = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        let end = headEnd + blankLine.count + (toHead ? 0 : announced)
        guard bytes.count >= end else { return nil }
        let body = Array(bytes[(headEnd + blankLine.count)..<end])
        return (ReceivedAnswer(status: status, headers: headers, body: body, bytes: Array(bytes[..<end])), end)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        var rest = Array(utf8)[...]
        while let byte = rest.first {
            if rest.starts(with: separator.utf8) {
                parts.append([])
                rest = rest.dropFirst(separator.utf8.count)
            } else {
                parts[parts.count - 1].append(byte)
                rest = rest.dropFirst()
            }
        }
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }
}
