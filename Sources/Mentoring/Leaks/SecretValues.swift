/// The values of a program's data that must not stand in the output (domain.md R14).
///
/// Nobody outside can ask what they are: texts are kept as hashes of their words, and nothing of it prints.
/// `LeakScan` finds them in finished bytes.
public struct SecretValues: Sendable {
    let patterns: [ValuePattern]
    /// Addresses that `contacts` names: a role's mailbox, which is no leak.
    let contacts: [ValuePattern]
    let pseudonyms: [RecordId]
    let referenceCodes: [String]

    /// The values of a program's files.
    init(_ files: [SensitiveValues]) {
        patterns =
            files.flatMap(\.secrets).compactMap(Self.pattern)
            + files.flatMap(\.addresses).compactMap(Self.pattern(ofAddress:))
        contacts = files.flatMap(\.contactAddresses).compactMap(Self.pattern(ofAddress:))
        pseudonyms = files.flatMap(\.pseudonyms)
        referenceCodes = files.flatMap(\.referenceCodes)
    }

    private static func pattern(ofAddress address: String) -> ValuePattern? {
        ValuePattern(address, .address, gap: .exactly)
    }

    /// A secret text's pattern; nil for one that is too short to be told from other words, and for a date.
    ///
    /// Six characters, of a title sixteen; a name of several words counts whatever its length.
    private static func pattern(_ secret: SensitiveValues.Secret) -> ValuePattern? {
        let length = secret.text.unicodeScalars.count
        let bytes = Array(secret.text.utf8)
        switch secret.kind {
        case .name:
            let pattern = ValuePattern(secret.text, .name, gap: .ofName)
            return pattern.flatMap { $0.words.count > 1 || length >= 6 ? $0 : nil }
        case .title:
            return length >= 16 ? ValuePattern(secret.text, .secret(field: secret.field), gap: .anything) : nil
        case .value:
            let isDate = Day(parsing: bytes) != nil || Month(parsing: bytes) != nil
            // An address is the addresses' rule, which knows what its author's word is.
            let isAddress = SensitiveValues.addresses(in: bytes) == [secret.text]
            guard length >= 6, !isDate, !isAddress else { return nil }
            return ValuePattern(secret.text, .secret(field: secret.field), gap: .exactly)
        }
    }
}

extension SecretValues: CustomStringConvertible, CustomReflectable {
    /// Its name, and nothing of what is in it.
    public var description: String { "SecretValues" }
    /// Nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
