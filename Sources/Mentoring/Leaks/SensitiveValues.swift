/// The values of one data file that must not stand in the output (domain.md R14), gathered while it is read.
///
/// Which values these are follows from what a field is declared as: its class and its type. So a field that is added
/// to the data model is in the scan without anybody thinking of it.
struct SensitiveValues {
    /// A value of class `secret`.
    struct Secret {
        enum Kind { case value, title, name }

        let text: String
        let kind: Kind
        /// The field, as `identities.employee_no`.
        let field: String
    }

    var secrets: [Secret] = []
    /// E-mail addresses in texts of any class.
    var addresses: [String] = []
    /// Those that `contacts` names: a role's mailbox, and its author's word.
    var contactAddresses: [String] = []
    var pseudonyms: [RecordId] = []
    var referenceCodes: [String] = []

    /// Keeps a field's value. Only ids and texts of the classes that `isSensitive` names come here.
    mutating func keep<Value>(_ value: Value, _ publication: PublicationClass, _ context: FileNotes.Context) {
        if let id = value as? RecordId { pseudonyms.append(id) }
        guard let text = value as? String else { return }
        if publication == .team {
            referenceCodes.append(text)
        } else {
            secrets.append(
                Secret(
                    text: text, kind: Self.kind(of: context),
                    field: "\(context.object.path).\(context.field.description)"))
        }
    }

    /// Whether the leak scan looks for the values of a field: secret texts, the team's codes, and the ids of records
    /// that are not open. Dates, numbers and values of closed lists are of other types.
    static func isSensitive<Value>(_ type: Value.Type, _ publication: PublicationClass) -> Bool {
        if type == RecordId.self { return publication == .calc || publication == .secret }
        return type == String.self && (publication == .team || publication == .secret)
    }

    /// Adds the values of another part of the same file.
    mutating func add(_ part: SensitiveValues) {
        secrets += part.secrets
        addresses += part.addresses
        contactAddresses += part.contactAddresses
        pseudonyms += part.pseudonyms
        referenceCodes += part.referenceCodes
    }

    /// Keeps the addresses that a text holds.
    mutating func keepAddresses(in text: String, _ context: FileNotes.Context) {
        let found = Self.addresses(in: Array(text.utf8))
        if context.object == .contacts { contactAddresses += found } else { addresses += found }
    }

    /// Names are looked for wherever they stand, titles only where they are long enough to be nobody else's words.
    private static func kind(of context: FileNotes.Context) -> Secret.Kind {
        switch context.object {
        case .goal: .title
        case .identity where context.field.description.utf8.elementsEqual("display_name".utf8): .name
        default: .value
        }
    }
}

extension SensitiveValues {
    /// The e-mail addresses in a text: what stands around each `@`, as far as an address may reach (RFC 5322 section
    /// 3.4.1 without its quoted forms, and letters beyond ASCII).
    static func addresses(in text: [UInt8]) -> [String] {
        func isOfDomain(_ byte: UInt8) -> Bool {
            let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
            let isDigit = byte &- UInt8(ascii: "0") < 10
            return isLetter || isDigit || byte >= 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        let others = Array("!#$%&'*+/=?^_`{|}~".utf8)
        return text.indices.filter { text[$0] == UInt8(ascii: "@") }.compactMap { at in
            let local = text[..<at].reversed().prefix { isOfDomain($0) || others.contains($0) }.count
            var domain = text[(at + 1)...].prefix(while: isOfDomain)
            while domain.last == UInt8(ascii: ".") || domain.last == UInt8(ascii: "-") { domain.removeLast() }
            guard local > 0, domain.contains(UInt8(ascii: ".")) else { return nil }
            return String(decoding: text[(at - local)..<domain.endIndex], as: UTF8.self)
        }
    }
}
