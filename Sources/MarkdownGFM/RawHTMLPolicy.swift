/// What happens to HTML that an author wrote into Markdown.
public enum RawHTMLPolicy: Sendable {
    /// It is left out; text between two inline tags stays.
    case omit
    /// It is passed on as it is: the owner's word that all content is trusted.
    case allow
}
