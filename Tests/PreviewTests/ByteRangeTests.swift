import Testing

@testable import Preview

@Suite("A byte range")
struct ByteRangeTests {
    @Test(
        "is a part of the file, all of it, or outside",
        arguments: [
            (nil, 10, .whole), ("bytes=0-0", 10, .part(0..<1)), ("bytes=0-", 10, .part(0..<10)),
            ("bytes=3-4", 10, .part(3..<5)), ("bytes=3-99", 10, .part(3..<10)), ("bytes=-3", 10, .part(7..<10)),
            ("bytes=-99", 10, .part(0..<10)), ("bytes=9-", 10, .part(9..<10)), ("bytes=10-", 10, .outside),
            ("bytes=10-11", 10, .outside), ("bytes=-0", 10, .outside), ("bytes=0-", 0, .outside),
            ("bytes=-1", 0, .outside), ("bytes=4-3", 10, .whole), ("bytes=", 10, .whole),
            ("bytes=-", 10, .whole),
            ("bytes=1", 10, .whole), ("bytes=a-b", 10, .whole), ("bytes=1-2,4-5", 10, .whole),
            ("bytes=--1", 10, .whole), ("lines=1-2", 10, .whole), ("bytes= 1-2", 10, .whole),
            ("bytes=0-9223372036854775807", 10, .whole), ("bytes=0-999999999999999999", 10, .part(0..<10)),
            ("bytes=99999999999999999999999-", 10, .whole), ("bytes=+1-2", 10, .whole),
        ] as [(String?, Int, ByteRange)])
    func parts(header: String?, size: Int, expected: ByteRange) {
        #expect(ByteRange(header: header, size: size) == expected)
    }
}
