/// A row of the table of names that templates can use.
public struct TemplateNameRow: Hashable, Sendable {
    /// Where the name stands: `site.title`, or `navigation[].url` within a list's section.
    public let path: String
    /// The kind of its value in words.
    public let kind: String
    /// What it is, in one sentence.
    public let about: String
    /// The entry templates that can use it, sorted.
    public internal(set) var templates: [String]
}
