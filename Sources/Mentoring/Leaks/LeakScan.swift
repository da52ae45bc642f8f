/// Looks for the values of program data in finished files (domain.md R14).
///
/// The cost grows with the bytes and not with the values: every word is looked up once, a pseudonym only behind its
/// letter and hyphen, a reference code only where two capitals and a digit begin a word.
public struct LeakScan: Sendable {
    let patterns: [ValuePattern]
    let keys: KeyTable
    let screen: LeakScreen
    let pseudonyms: Set<RecordId>
    let referenceCodes: Set<UInt64>
    /// The numbers of those addresses of program data that a program's `contacts` name too.
    let contacts: Set<Int>

    /// A scan for the values of all programs of a site.
    public init(_ programs: [SecretValues]) {
        var seen: Set<ValuePattern> = []
        let patterns = programs.flatMap(\.patterns).filter { seen.insert($0).inserted }
        let contactPatterns = Set(programs.flatMap(\.contacts))
        self.patterns = patterns
        keys = KeyTable(patterns)
        screen = LeakScreen(patterns)
        pseudonyms = Set(programs.flatMap(\.pseudonyms))
        referenceCodes = Set(
            programs.flatMap(\.referenceCodes).compactMap { code in
                Array(code.utf8).withUnsafeBufferPointer { packedCode(Token($0, from: 0, hasTags: false)) }
            })
        contacts = Set(patterns.indices.filter { contactPatterns.contains(patterns[$0]) })
    }

    /// Whether there is nothing to look for, so that no file needs to be read.
    public var isEmpty: Bool { patterns.isEmpty && pseudonyms.isEmpty && referenceCodes.isEmpty }

    /// Whether an address that was found is one that a program's `contacts` name.
    public func isContact(_ address: Int) -> Bool { contacts.contains(address) }

    /// What stands in a file that must not.
    ///
    /// Entities, percent encoding and the escapes of JSON, JavaScript and style sheets are decoded before anything is
    /// compared, one inside the other up to three deep. Text with two bytes a character (UTF-16) is found where its
    /// characters are of ASCII; what is packed or encoded in another way (a compressed file, Base64) is not.
    ///
    /// - Parameters:
    ///   - bytes: The file's bytes.
    ///   - file: What it is.
    ///   - edition: For whom it is made: the team may see reference codes.
    ///   - names: Full names that may stand in it.
    public func leaks(
        in bytes: some Sequence<UInt8>, of file: ScannedFile, edition: Edition, allowing names: [String] = []
    ) -> Set<Leak> {
        guard !isEmpty else { return [] }
        let allowed = Set(names.compactMap { ValuePattern($0, .name, gap: .ofName)?.words })
        func look(at bytes: UnsafeBufferPointer<UInt8>) -> Set<Leak> {
            guard let plain = decoded(bytes, of: file) else {
                return leaks(inPlain: bytes, of: file, edition: edition, allowed: allowed)
            }
            return plain.withUnsafeBufferPointer {
                leaks(inPlain: $0, of: file, edition: edition, allowed: allowed)
            }
        }
        let found = bytes.withContiguousStorageIfAvailable(look) ?? Array(bytes).withUnsafeBufferPointer(look)
        guard file != .page, bytes.contains(0) else { return found }
        return found.union(bytes.filter { $0 != 0 }.withUnsafeBufferPointer(look))
    }
}

/// A reference code as one number; nil for a token that is none: two capitals, then two to six digits.
func packedCode(_ token: Token) -> UInt64? {
    var token = token
    var packed: UInt64 = 0
    var count = 0
    while let next = token.next() {
        let first = count < 2 ? UInt8(ascii: "A") : UInt8(ascii: "0")
        guard count < 8, next &- first < (count < 2 ? 26 : 10) else { return nil }
        packed = packed << 8 | UInt64(next)
        count += 1
    }
    return count >= 4 ? packed : nil
}
