import Testing
import YAMLReader

@Suite("Front matter")
struct FrontMatterSplitTests {
    private func split(_ bytes: [UInt8]) -> FrontMatterSplit {
        bytes.withUnsafeBufferPointer { frontMatterRange(in: $0) }
    }

    @Test(
        "is found between two lines of three hyphens",
        arguments: [
            ("---\na: 1\n---\nbody", .found(yaml: 4..<9, bodyStart: 13, bodyLine: 4)),
            ("---\na: 1\n...\nbody", .found(yaml: 4..<9, bodyStart: 13, bodyLine: 4)),
            ("---\n---\n", .found(yaml: 4..<4, bodyStart: 8, bodyLine: 3)),
            ("---\na: 1\n---", .found(yaml: 4..<9, bodyStart: 12, bodyLine: 4)),
            ("--- \t\na: 1\n---  \nbody", .found(yaml: 6..<11, bodyStart: 17, bodyLine: 4)),
            ("---\r\na: 1\r\n---\r\nbody", .found(yaml: 5..<11, bodyStart: 16, bodyLine: 4)),
            ("\u{FEFF}---\na: 1\n---\n", .found(yaml: 7..<12, bodyStart: 16, bodyLine: 4)),
            ("---\na: |\n  ---\n  x\n---\n", .found(yaml: 4..<19, bodyStart: 23, bodyLine: 6)),
            ("---\na: 1\n----\n--- x\n---\n", .found(yaml: 4..<20, bodyStart: 24, bodyLine: 6)),
        ] as [(String, FrontMatterSplit)])
    func found(text: String, expected: FrontMatterSplit) {
        #expect(split(Array(text.utf8)) == expected)
    }

    @Test(
        "is not there when the first line is anything else",
        arguments: [
            "", "-", "--", "# Title", "\n---\na: 1\n---\n", " ---\n---\n", "----\n", "--- a\n---\n",
            "---\u{301}\n---\n", "---\ra: 1\r---\r", "...\n---\n",
        ])
    func none(text: String) {
        #expect(split(Array(text.utf8)) == .none(bodyStart: 0))
    }

    @Test("that is not there leaves the body behind the byte order mark")
    func markWithoutFrontMatter() {
        #expect(split(Array("\u{FEFF}# Title".utf8)) == .none(bodyStart: 3))
    }

    @Test(
        "without an end says so",
        arguments: ["---", "---\n", "---\na: 1\n", "---\n ---\n", "---\na: |\n  ---\n", "---\n--\n..\n....\n"])
    func unclosed(text: String) {
        #expect(split(Array(text.utf8)) == .unclosed)
    }

    @Test("may have 64 KiB and no byte more")
    func tooLarge() {
        func page(_ count: Int) -> [UInt8] {
            Array("---\n".utf8) + Array(repeating: 0x23, count: count - 1) + Array("\n---\n".utf8)
        }
        let limit = 65_536
        #expect(split(page(limit)) == .found(yaml: 4..<limit + 4, bodyStart: limit + 8, bodyLine: 4))
        #expect(split(page(limit + 1)) == .tooLarge(yaml: 4..<limit + 5, bodyStart: limit + 9, bodyLine: 4))
    }
}
