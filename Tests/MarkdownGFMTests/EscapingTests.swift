import Testing

@testable import MarkdownGFM

@Suite("Escaping and counting by eight bytes at a time")
struct EscapingTests {
    /// What `append(escaped:)` must do, one scalar at a time.
    private func expected(_ text: String) -> String {
        var html = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22: html += "&quot;"
            case 0x26: html += "&amp;"
            case 0x3C: html += "&lt;"
            case 0x3E: html += "&gt;"
            case 0x09, 0x0A, 0x0C, 0x0D: html.unicodeScalars.append(scalar)
            case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: html += "\u{FFFD}"
            case let value where value & 0xFFFE == 0xFFFE: html += "\u{FFFD}"
            default: html.unicodeScalars.append(scalar)
            }
        }
        return html
    }

    @Test("Every scalar is written by the rule, between neighbors and alone")
    func everyScalar() {
        for value in UInt32(0)...0x10FFFF {
            // Most of the higher planes are alike: their first and last scalars are enough.
            if value > 0x2FFFF, value & 0xFFFF > 0x10, value & 0xFFFF < 0xFFF0 { continue }
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = "<\(Character(scalar))\""
            guard Array(expected(text).utf8) == escapedForHTML(text) else {
                Issue.record("U+\(String(value, radix: 16))")
                continue
            }
        }
    }

    @Test("Every byte is seen at every place of a block of eight")
    func everyPlace() {
        for value in UInt8(0)...0x7F {
            for before in 0...16 {
                let byte = String(Unicode.Scalar(value))
                let text =
                    String(repeating: "=", count: before) + byte + String(repeating: "a", count: 16 - before)
                #expect(Array(expected(text).utf8) == escapedForHTML(text))
            }
        }
    }

    @Test("Words are counted alike however the text is cut")
    func words() {
        let text = Array("  one two\tthree\u{85} ü four-five   6 \u{7F} seveneightnine ten \n\n eleven".utf8)
        let expected = text.split { $0 <= 0x20 }.count
        for cut in 0...text.count {
            var counter = WordCounter()
            text[..<cut].withUnsafeBufferPointer { counter.read($0) }
            text[cut...].withUnsafeBufferPointer { counter.read($0) }
            #expect(counter.count == expected)
        }
    }
}
