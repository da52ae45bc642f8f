import Testing

@testable import Mentoring

@Suite("The quick look before the leak scan")
struct LeakScreenTests {
    /// Pieces of which texts are put together: values and parts of them, signs, tags, characters beyond ASCII.
    private let pieces = [
        "Märta", "Marta", "M\u{E4}rta", "Ojala", "Jo", "Ray", "Stone", "E", "100200", "-", "Binder", "3,",
        "blue", "shelf",
        "p", "aaaaaaaaaa", "aaaa", "aaaaaa", "QK07", "QK", "07", "ZM1234", "marta.o", "@",
        "example.org", "山田", "太郎",
        "Learn to say no to my boss",
        " ", " ", " ", "\n", ".", "“", "”", "—", "\u{AD}", "\u{A0}", "<b>", "</b>", "<i class=\"x\">", "</i>",
        "<p>",
        "</p>", "<br>", "<a href=\"", "\">", "<", ">", "<!-- ", " -->", "d=\"", "x", "and", "the mentors", "_",
        "'",
    ]

    @Test(
        "never says no to a file in which the scan finds something",
        arguments: [ScannedFile.page, .plain, .binary])
    func never(file: ScannedFile) throws {
        let scan = try smallScan()
        var numbers = SeededNumbers(state: 20)
        var finds = 0
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...12, using: &numbers)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
            }.joined()
            let filler = String(repeating: "a b", count: Int.random(in: 0...30, using: &numbers))
            Array((filler + text).utf8).withUnsafeBufferPointer { bytes in
                let found = scan.find(in: bytes, of: file, seeksCodes: file != .binary, allowed: [])
                let shown = scan.leaks(inPlain: bytes, of: file, edition: .everyone, allowed: [])
                #expect(found == shown, "\(filler)\(text)")
                finds += found.isEmpty ? 0 : 1
            }
        }
        // The texts are worth the test: many have something in them, many have nothing.
        #expect(finds > 100 && finds < 19_000)
    }

    @Test("says no to nearly every page, so that the scan itself is seldom needed")
    func seldom() throws {
        let scan = try smallScan()
        let page =
            "<p class=\"lead\">A mentor and a mentee meet, mostly every two weeks, and talk about goals.</p>"
        Array(page.utf8).withUnsafeBufferPointer { bytes in
            #expect(
                !scan.screen.mayHold(
                    bytes, hasTags: true, isBinary: false, isPseudonym: { _ in false }, isCode: { _ in false }))
        }
    }

    @Test("tells bytes apart as one by one")
    func blocks() {
        for byte in 0...255 as ClosedRange<UInt8> {
            let bytes = [UInt8](repeating: byte, count: 70)
            bytes.withUnsafeBytes { raw in
                let block = ByteBlock(raw, at: 0, marksOpenings: true)
                #expect(block.words == (isWordByte(byte) ? .max : 0), "\(byte)")
                #expect(block.beyondASCII == (byte >= 0x80 ? .max : 0), "\(byte)")
                #expect(block.openings == (byte == UInt8(ascii: "<") ? .max : 0), "\(byte)")
                // The last block is short.
                #expect(
                    ByteBlock(raw, at: 64, marksOpenings: true).words == (isWordByte(byte) ? 0b11_1111 : 0),
                    "\(byte)")
            }
        }
    }
}
