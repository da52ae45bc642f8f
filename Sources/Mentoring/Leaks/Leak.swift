/// What was found in a file that must not stand there: which rule, never which value.
public enum Leak: Hashable, Sendable {
    /// A value of class `secret`; the field it comes from, as `identities.employee_no`.
    case secret(field: String)
    /// An e-mail address of the program data. The number tells it from others and says nothing about it.
    case address(Int)
    /// The pseudonym of a record.
    case pseudonym
    /// A reference code outside the team edition.
    case referenceCode
    /// The full name of somebody.
    case name
}

/// What a file is, as far as the leak scan must know to read it.
public enum ScannedFile: Sendable {
    /// A page that Guidepost made.
    case page
    /// HTML, SVG or other XML that was copied.
    case markup
    /// A style sheet.
    case style
    /// JSON, JavaScript and their like, in which a backslash begins an escape.
    case code
    /// Any other text.
    case plain
    /// Anything else, such as a picture.
    case binary

    /// Whether tags are told from text.
    var hasTags: Bool { self == .page || self == .markup }
}
