import Diagnostics
import Testing

@Suite("A place in a source text")
struct SourceTextTests {
    @Test("counts lines from 1 and columns in Unicode scalars from 1")
    func columnsInScalars() {
        let source = SourceText(path: "a", bytes: Array("x\n“é”z".utf8))
        // Line 2: “ (3 bytes), é (2), ” (3), z: z is byte 2 + 8 = 10, the fourth scalar.
        let place = source.place(at: 10)
        #expect(place.line == 2 && place.column == 4)
    }

    @Test("is cut to the end of the text")
    func beyondTheEnd() {
        let place = SourceText(path: "a", bytes: Array("ab".utf8)).place(at: 99)
        #expect(place.line == 1 && place.column == 3)
    }

    @Test("from a line and a byte column is the same as from the offset")
    func lineAndColumn() {
        let source = SourceText(path: "a", bytes: Array("one\ntwo\nthree".utf8))
        #expect(source.place(line: 3, byteColumn: 3) == source.place(at: 10))
    }

    @Test(
        "finds the first byte that breaks UTF-8",
        arguments: [
            ([0x61, 0xFF], 1), ([0xC0, 0x80], 0), ([0xE0, 0x80, 0x80], 0), ([0xED, 0xA0, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x62, 0xE2, 0x82], 2), ([0xF0, 0x9F, 0x98, 0x41], 0),
        ] as [([UInt8], Int)])
    func invalidUTF8(bytes: [UInt8], offset: Int) {
        #expect(SourceText(path: "a", bytes: bytes).firstInvalidByte == offset)
    }

    @Test("accepts all scalars at the edges of UTF-8's lengths")
    func validUTF8() {
        let text = "aaaaaaaaaaaaaaaa\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
        #expect(SourceText(path: "a", bytes: Array(text.utf8)).firstInvalidByte == nil)
    }

    @Test("looked up line by line is the same as walked to")
    func linePlaces() {
        let source = SourceText(path: "a", bytes: Array("one\nzwö\n\nlast".utf8))
        let places = LinePlaces(source)
        for line in 1...5 {
            for column in 1...6 {
                let walked = source.place(line: line, byteColumn: column)
                if walked.line == min(line, 4) {
                    #expect(places.place(line: line, byteColumn: column) == walked)
                }
            }
        }
        #expect(places.place(line: 2, byteColumn: 5).column == 4)
        #expect(places.place(line: 99, byteColumn: 99).line == 4)
    }
}
