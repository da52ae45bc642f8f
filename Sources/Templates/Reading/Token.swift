/// A piece of a template: a tag, or the text between two tags.
///
/// Offsets count bytes of the template's file.
struct Token {
    /// What the piece is.
    let kind: Kind
    /// Where it begins. For text this is after the line end that a standalone tag before it has taken.
    var start: Int
    /// Where it ends. For text this is before the blanks that a standalone tag after it has taken.
    var end: Int
    /// The name in the tag, without blanks around it; empty for text, comments and delimiters.
    let name: Range<Int>
    /// Whether the name is one that its kind of tag can have.
    let isNamed: Bool
    /// For an opening tag the index of its closing tag, and the other way round; -1 where there is none.
    var partner = -1
    /// For a partial or a parent the index of the template that it names; -1 where there is none.
    var target = -1
    /// Whether the tag stands alone on its line, so that the line leaves no trace.
    var isOwnLine = false
    /// The blanks that are put before each line of what the tag brings in; within the template's bytes.
    var indentation = 0..<0
    /// For a block, how many blanks each line of its content loses, since it gets others where it is shown.
    var dedent = 0

    /// The kinds of pieces, with the sign that begins the tag.
    enum Kind: Equatable {
        case text
        /// `{{name}}`
        case escaped
        /// `{{{name}}}` or `{{&name}}`
        case raw
        /// `{{#name}}`
        case section
        /// `{{^name}}`
        case inverted
        /// `{{/name}}`
        case close
        /// `{{>name}}`
        case partial
        /// `{{<name}}`
        case parent
        /// `{{$name}}`
        case block
        /// `{{! … }}`
        case comment
        /// `{{=<% %>=}}`
        case delimiters

        /// Whether a closing tag has to follow.
        var opens: Bool { self == .section || self == .inverted || self == .parent || self == .block }
    }
}
