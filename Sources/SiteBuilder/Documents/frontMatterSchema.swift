import JSONReader
import Mentoring

/// Front matter as JSON Schema (draft 2020-12), which editors check a page's YAML against.
///
/// - Returns: UTF-8 text, indented, ending in a line feed.
public func frontMatterSchema() -> [UInt8] {
    let word: JSONValue = .object([("type", .text("string"))])
    return EditorSchema.object(
        title: "front matter",
        properties: [
            ("title", EditorSchema.text("The page's title; without it, the first heading.")),
            ("description", EditorSchema.text("One sentence for lists, search engines and link previews.")),
            ("order", EditorSchema.whole("The page's place among those beside it.")),
            ("date", EditorSchema.day("The day of the page's first version.")),
            ("updated", EditorSchema.day("The day of its last change that readers should know of.")),
            ("owner", EditorSchema.text("Who keeps the page true.")),
            ("author", EditorSchema.text("Who wrote it.")),
            ("reviewed_on", EditorSchema.day("The day on which it was last looked over.")),
            ("review_every", EditorSchema.text("How often it is looked over, such as 6 months.")),
            ("status", EditorSchema.choice(["draft", "published"], "A draft is left out.")),
            ("publish_on", EditorSchema.day("The first day on which the page is out.")),
            ("expire_on", EditorSchema.day("The first day on which it is out no more.")),
            ("tags", EditorSchema.oneOrMore(word, "What the page is about.")),
            (
                "audience",
                EditorSchema.oneOrMore(
                    EditorSchema.choice(Audience.allCases.map(\.rawValue), nil), "For whom it is written.")
            ),
            (
                "editions",
                EditorSchema.oneOrMore(
                    EditorSchema.choice(Edition.allCases.map(\.rawValue), nil),
                    "The editions that have the page.")
            ),
            ("related", EditorSchema.oneOrMore(word, "Pages to read next, as links to their files.")),
            ("aliases", EditorSchema.oneOrMore(word, "Addresses that the page had before.")),
            ("layout", EditorSchema.text("The template that fills the page, without .html.")),
            ("toc", EditorSchema.flag("Whether the page shows a contents list.")),
            (
                "helps_with",
                EditorSchema.oneOrMore(
                    word, "Findings, attention rules and metrics that this page is the guide for.")
            ),
            (
                "story",
                .object([
                    ("type", .text("object")),
                    ("description", .text("The people whom the page shows, and their consents.")),
                ])
            ),
            (
                "params",
                .object([
                    ("type", .text("object")), ("description", .text("Values of your own for templates.")),
                ])
            ),
        ])
}
