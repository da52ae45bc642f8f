/// What kind of value a name has, as far as templates can rely on it. Any of them may be absent.
public indirect enum TemplateShape: Sendable {
    /// Text, which tags escape.
    case text
    /// Markup, which tags insert as it is.
    case html
    /// Yes or no, for sections only.
    case flag
    /// A list whose elements all have one shape.
    case list(TemplateShape)
    /// Named values, all of them listed.
    case record([TemplateField])
    /// Named values that an author made up, which cannot be listed.
    case open

    /// The kind in words, for messages and the table of names.
    public var kind: String {
        switch self {
        case .text: "text"
        case .html: "markup"
        case .flag: "yes or no"
        case .list(.text): "list of texts"
        case .list(.html): "list of markup"
        case .list(.record): "list of records"
        case .list: "list"
        case .record: "record"
        case .open: "open record"
        }
    }
}
