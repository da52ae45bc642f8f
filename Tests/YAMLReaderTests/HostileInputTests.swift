import Diagnostics
import Testing
import YAMLReader

@Suite("Broken YAML")
struct HostileInputTests {
    private static let sample = Array(
        """
        %YAML 1.2
        ---
        title: "Trüst: \\u00e9 \\x41"   # comment
        tags: [a, 'b''c', {d: e}]
        ? f
        : - 1
          - |
            two
              three
        h: &x !y >-
          fold
          ed
        i: *x
        j: ~
        ...

        """.utf8)

    /// Whether every place of the value and of the findings lies in the file.
    private func check(_ bytes: [UInt8]) -> Bool {
        let checked = read(bytes: bytes)
        func isInside(_ range: YAMLRange) -> Bool {
            range.offset >= 0 && range.length >= 0 && range.end <= bytes.count
        }
        func isInside(_ node: YAMLNode) -> Bool {
            guard isInside(node.range) else { return false }
            return switch node {
            case .scalar: true
            case .sequence(let items, _): items.allSatisfy { isInside($0) }
            case .mapping(let mapping):
                mapping.entries.allSatisfy { isInside($0.key.range) && isInside($0.value) }
            }
        }
        return isInside(.mapping(checked.value)) && checked.findings.count <= 20
            && checked.findings.allSatisfy { $0.place.line != nil && $0.help != nil }
    }

    @Test("is read to its end when cut at any byte")
    func truncations() {
        for length in 0...Self.sample.count where !check(Array(Self.sample.prefix(length))) {
            Issue.record("cut at \(length)")
        }
    }

    @Test("is read to its end with any byte replaced by any sign of YAML")
    func mutations() {
        let replacements =
            Array("\0\u{1}\t\n\r \"'#%&*,-.:<>?@[\\]`a{|}~0!".utf8) + [0x80, 0xC3, 0xE2, 0xF0, 0xFF]
        for position in Self.sample.indices {
            for replacement in replacements {
                var bytes = Self.sample
                bytes[position] = replacement
                if !check(bytes) { Issue.record("byte \(replacement) at \(position)") }
            }
        }
    }

    @Test("is read to its end with any byte left out or doubled")
    func leftOutAndDoubled() {
        for position in Self.sample.indices {
            var shorter = Self.sample
            shorter.remove(at: position)
            var longer = Self.sample
            longer.insert(longer[position], at: position)
            if !check(shorter) || !check(longer) { Issue.record("at \(position)") }
        }
    }

    @Test("of one sign only, many times, ends", arguments: Array("\t\n -:?[]{},&*!|>'\"%@`#~<.\\".utf8))
    func oneSign(byte: UInt8) {
        let many = [UInt8](repeating: byte, count: 20_000)
        let areRead = [check(many), check(Array("a: ".utf8) + many)]
        #expect(areRead == [true, true])
    }
}
