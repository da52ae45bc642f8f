import Diagnostics
import JSONReader
import Testing

@Suite("A JSON text with a value on each line")
struct LinesTests {
    @Test("gives each line's value; blank lines and a missing last line feed do not matter")
    func values() {
        let (numbers, findings) = numbers(in: "1\n 2 \r\n\n \n3")
        #expect(numbers == [1, 2, 3] && findings.isEmpty)
    }

    @Test("stops at the first line that is not JSON")
    func broken() {
        let (numbers, findings) = numbers(in: "1\n2 2\n3\n")
        #expect(numbers == [1, 2])
        #expect(findings.map(\.place.line) == [2] && findings.map(\.place.column) == [3])
    }

    @Test("ends a value at its line's end")
    func lineEnd() {
        let (_, findings) = numbers(in: "1\n[2,\n3]\n")
        #expect(findings.map(\.summary) == ["the line ends inside a list"])
        #expect(findings.map(\.place.line) == [2])
    }

    @Test("is read the same in two parts, wherever it is cut")
    func parts() {
        let source = SourceText(path: "a.ndjson", bytes: Array("1\n22\n\n333\r\n4444".utf8))
        for middle in 0...source.bytes.count + 1 {
            let cut = startOfLine(atOrAfter: middle, in: source)
            let first = numbers(in: source, 0..<cut)
            let second = numbers(in: source, cut..<source.bytes.count)
            #expect(first.0 + second.0 == [1, 22, 333, 4444], "cut at \(middle)")
        }
    }
}

private func numbers(in text: String) -> ([Int], [Finding]) {
    numbers(in: SourceText(path: "a.ndjson", bytes: Array(text.utf8)), nil)
}

private func numbers(in source: SourceText, _ range: Range<Int>?) -> ([Int], [Finding]) {
    var numbers: [Int] = []
    let findings = readJSONLines(source, in: range) { (cursor) throws(JSONSyntaxError) in
        if let number = try cursor.readNumber() {
            numbers.append(cursor.integer(number) ?? -1)
        } else {
            try cursor.skipValue()
        }
    }
    return (numbers, findings)
}
