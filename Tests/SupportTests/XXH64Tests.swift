import Testing

import Support

@Suite("XXH64")
struct XXH64Tests {
    /// The published vectors: xxHash 0.8.2, tests/sanity_test_vectors.h (XSUM_XXH64_testdata of
    /// cli/xsum_sanity_check.c in earlier versions).
    @Test(
        "gives the published hashes of the published buffer",
        arguments: [
            (0, 0, 0xEF46_DB37_51D8_E999), (0, 2_654_435_761, 0xAC75_FDA2_929B_17EF),
            (1, 0, 0xE934_A84A_DB05_2768), (1, 2_654_435_761, 0x5014_6076_43A9_B4C3),
            (4, 0, 0x9136_A0DC_A574_57EE), (14, 0, 0x8282_DCC4_994E_35C8),
            (14, 2_654_435_761, 0xC3BD_6BF6_3DEB_6DF0), (222, 0, 0xB641_AE8C_B691_C174),
            (222, 2_654_435_761, 0x20CB_8AB7_AE10_C14A),
        ] as [(Int, UInt64, UInt64)])
    func published(count: Int, seed: UInt64, expected: UInt64) {
        var generator: UInt64 = 2_654_435_761
        let buffer = (0..<count).map { _ in
            defer { generator = generator &* 11_400_714_785_074_694_797 }
            return UInt8(generator >> 56)
        }
        #expect(buffer.withUnsafeBytes { xxh64($0, seed: seed) } == expected)
    }

    @Test("does not depend on where in memory the bytes lie")
    func alignment() {
        let bytes = [UInt8](0..<100)
        let whole = bytes[3..<80].withUnsafeBytes { xxh64($0) }
        #expect(Array(bytes[3..<80]).withUnsafeBytes { xxh64($0) } == whole)
    }
}
