/// A name that templates can use, with the kind of its value and what it is for.
public struct TemplateField: Sendable {
    /// The name as a tag writes it.
    public let name: TemplateName
    /// The kind of its value.
    public let shape: TemplateShape
    /// What it is, in one sentence, for the table of names.
    public let about: String

    /// Makes a field.
    public init(_ name: TemplateName, _ shape: TemplateShape, about: String) {
        self.name = name
        self.shape = shape
        self.about = about
    }
}
