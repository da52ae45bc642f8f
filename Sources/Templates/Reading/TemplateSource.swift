import Diagnostics

/// One template file, as it was read.
public struct TemplateSource: Sendable {
    /// The template's name, `page.html`. A tag may leave `.html` away: `{{>page}}` and `{{>page.html}}` are one.
    public let name: String
    /// The file's bytes, with the path that messages print.
    public let text: SourceText

    /// Keeps a file's text under a template's name.
    public init(name: String, text: SourceText) {
        self.name = name
        self.text = text
    }
}
