/// What a name stands for when a template is filled.
///
/// In a section, `{{#x}}`, these are false: `flag(false)`, `absent` and an empty list. Everything else is true,
/// an empty text or an empty record too, as Mustache has it: give `absent` where nothing should be shown.
public enum TemplateValue: Sendable {
    /// Text as people write it; a tag escapes it.
    case text(String)
    /// Markup that is safe already; a tag inserts it as it is.
    case html(HTML)
    /// Yes or no, for sections; a tag cannot show it.
    case flag(Bool)
    /// Values in order; a section is filled once for each.
    case list([TemplateValue])
    /// Named values; a section looks names up in it first.
    case record(TemplateRecord)
    /// Named values that an author made up (`params`): a name missing below it is false in a section, and an
    /// error in a tag.
    case open(TemplateRecord)
    /// A name that is known, with nothing there: false in a section, nothing in a tag.
    case absent
}
