/// Whether raw HTML is one comment and nothing else: it shows nothing, so leaving it out takes nothing away.
func isHTMLComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    let opening: StaticString = "<!--"
    var start = 0
    while start < literal.count, literal[start] <= 0x20 { start += 1 }
    guard literal.count - start >= 7 else { return false }
    for index in 0..<4 where literal[start + index] != opening.utf8Start[index] { return false }
    var index = start + 4
    while index + 2 < literal.count {
        if literal[index] == UInt8(ascii: "-"), literal[index + 1] == UInt8(ascii: "-"),
            literal[index + 2] == UInt8(ascii: ">")
        {
            return literal[(index + 3)...].allSatisfy { $0 <= 0x20 }
        }
        index += 1
    }
    return false
}
