import Diagnostics
import JSONReader
import MarkdownGFM
import Mentoring

/// The settings as JSON Schema (draft 2020-12), which editors check `guidepost.yml` against.
///
/// - Returns: UTF-8 text, indented, ending in a line feed.
public func settingsSchema() -> [UInt8] {
    EditorSchema.object(
        title: SiteSettings.file,
        properties: [
            ("title", EditorSchema.text("What the site is called.")),
            (
                "description",
                EditorSchema.text("One sentence about the site, for search engines and link previews.")
            ),
            ("organization", EditorSchema.text("Whose site it is; stands in the footer.")),
            ("language", EditorSchema.text("The language of pages and generated words, such as en or pt-BR.")),
            (
                "base_url",
                EditorSchema.text("Where the site will be found, such as https://handbook.example.org.")
            ),
            (
                "timezone",
                EditorSchema.text("The zone in which today is read off the clock, such as Europe/Tallinn.")
            ),
            ("as_of", EditorSchema.day("The day that the site takes for today.")),
            (
                "editions",
                EditorSchema.list(
                    of: EditorSchema.choice(Edition.allCases.map(\.rawValue), nil),
                    "For whom the site is built.")
            ),
            ("data_root", EditorSchema.text("The folder that program data lie in, as <data_root>/<program>/.")),
            (
                "required_pages",
                EditorSchema.list(
                    of: .object([("type", .text("string"))]),
                    "Pages that the handbook must have, as paths below content/.")
            ),
            (
                "limits",
                .object(
                    JSONValue.closedObject(properties: [
                        (
                            "data_file",
                            EditorSchema.text("The largest file of program data that is read, such as 256 MB.")
                        )
                    ]) + [("description", .text("How large files may be."))])
            ),
            (
                "markdown",
                .object(
                    JSONValue.closedObject(properties: [
                        (
                            "raw_html",
                            EditorSchema.choice(["omit", "allow"], "What becomes of HTML in Markdown.")
                        )
                    ]) + [("description", .text("How Markdown is read."))])
            ),
            (
                "checks",
                .object(
                    JSONValue.closedObject(
                        properties:
                            FindingCode.allCases.filter(\.mayBeLowered).map { code in
                                (code.rawValue, EditorSchema.choice(Severity.allCases.map(\.rawValue), nil))
                            }) + [("description", .text("The weight of kinds of findings, by code."))])
            ),
        ])
}
