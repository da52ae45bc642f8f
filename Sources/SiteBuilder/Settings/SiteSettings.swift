import Diagnostics
import MarkdownGFM
import Mentoring

/// The site's settings, `guidepost.yml`, with every default filled in (design.md section 1).
struct SiteSettings: Sendable {
    /// What the site is called.
    let title: String
    /// One sentence about it, for search engines and link previews.
    let description: String
    /// Whose site it is; shown in the footer.
    let organization: String?
    /// The language of its generated words (`templates/strings/<language>.yml`) and of its pages.
    let language: String
    /// Where it will be found, without a slash at the end; nil while that is not known.
    let baseURL: String?
    /// A zone of the IANA database, in which “today” is read off the clock.
    let timeZone: String
    /// The day the site takes for today; nil for the clock's.
    let asOf: Day?
    /// The editions that are built, in the order in which they are listed.
    let editions: [Edition]
    /// Where program data lie in place of `data/` beside a program's page.
    let dataRoot: String?
    /// How large files may be.
    let limits: SiteLimits
    /// What becomes of raw HTML in Markdown.
    let rawHTML: RawHTMLPolicy
    /// The weights that `checks:` gives to codes.
    let checks: [FindingCode: Severity]

    /// The settings' file.
    static let file = "guidepost.yml"
    /// Its known keys, in the order in which they are documented.
    static let keys = [
        "title", "description", "organization", "language", "base_url", "timezone", "as_of", "editions",
        "data_root", "limits", "markdown", "checks",
    ]

    /// What a site without settings has.
    static let standard = SiteSettings(
        title: "Handbook", description: "", organization: nil, language: "en", baseURL: nil, timeZone: "UTC",
        asOf: nil, editions: [.everyone], dataRoot: nil, limits: .standard, rawHTML: .omit, checks: [:])
}
