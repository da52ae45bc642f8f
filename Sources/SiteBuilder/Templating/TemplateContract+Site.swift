import Diagnostics
import Templates
import YAMLReader

/// The names a template can use: a contract, none is removed within a major version (design.md, “Templates”).
enum SiteContract {
    /// The built-in templates that pages are made with.
    static let entries = [
        "home.html", "section.html", "page.html", "program.html", "programs.html", "metrics.html",
        "report.html", "reports.html", "year.html", "worksheet.html", "not-found.html",
    ]

    /// The names, for the built-in entries and a site's own layouts. `words` are the keys of the strings.
    static func contract(layouts: [String], words: [String]) -> TemplateContract {
        TemplateContract(
            pages(layouts: layouts, words: words).merging(blocks(words: words)) { page, _ in page })
    }

    /// The names of page templates.
    static func pages(layouts: [String], words: [String]) -> [String: [TemplateField]] {
        let fields = pageFields(words: words)
        return Dictionary((entries + layouts).map { ($0, fields) }, uniquingKeysWith: { first, _ in first })
    }

    /// The names of the templates of fenced blocks.
    static func blocks(words: [String]) -> [String: [TemplateField]] {
        Dictionary(
            blockForms.map { (BlockContract.template(of: $0.name), $0.fields + [wordField(words)]) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The template of a report that is one file.
    static let reportFile = "report-file.html"

    /// The names for the report that is one file.
    static func reportFileContract(words: [String]) -> TemplateContract {
        TemplateContract([
            reportFile: [
                field("file", .record(ReportContract.file), "The file as a whole."),
                field("report", .record(ReportContract.report), "The month's report."),
                wordField(words),
            ]
        ])
    }

    private static func pageFields(words: [String]) -> [TemplateField] {
        [
            field("site", .record(site), "The site as a whole."),
            field("page", .record(page), "The page itself."),
            field(
                "navigation", .list(.record(entry)), "The open part of the page tree, flat, in reading order."),
            field("breadcrumbs", .list(.record(link)), "The pages above this one, the home page first."),
            field("contents", .list(.record(contentsEntry)), "The page's headings of levels 2 and 3, flat."),
            field("takeaways", .list(.record(takeaway)), "What the page's callouts say to remember."),
            field("previous", .record(link), "The page before this one in reading order; may be absent."),
            field("next", .record(link), "The page after this one in reading order; may be absent."),
            field("has_related", .flag, "Whether there are related pages."),
            field("related", .list(.record(card)), "The pages to read after this one."),
            field("children", .list(.record(card)), "The pages directly below this one."),
            field("dashboard", .record(DashboardContract.dashboard), "A program's figures; absent elsewhere."),
            field(
                "programs", .list(.record(DashboardContract.program)), "All programs, on the page above them."),
            field("report", .record(ReportContract.report), "A month's report; absent elsewhere."),
            field("worksheet", .record(WorksheetContract.worksheet), "A worksheet; absent elsewhere."),
            field("year", .record(ReportContract.review), "A year in review; absent elsewhere."),
            field("archive", .list(.record(ReportContract.archive)), "All reports, on the page above them."),
            field("metrics", .list(.record(metric)), "All metrics, on the page that explains them."),
            wordField(words),
        ]
    }

    private static let site = [
        field("title", .text, "What the site is called."),
        field("description", .text, "One sentence about it."),
        field("organization", .text, "Whose site it is; may be absent."),
        field("language", .text, "The language of the pages (BCP 47)."),
        field("home", .text, "The address of the home page."),
        field(
            "banner", .text, "What a restricted edition says at the top of each page; absent for everyone's."),
        field("hidden_from_search", .flag, "Whether search engines are asked to stay away."),
        field("style", .text, "The address of the style sheet."),
        field("script", .text, "The address of the script."),
        field("icon", .text, "The address of the icon."),
    ]

    private static let page = [
        field("title", .text, "The page's title."),
        field("heading_title", .text, "The title for the browser's tab: page and site."),
        field("description", .text, "One sentence about the page, for search engines; may be absent."),
        field(
            "lead", .text, "The sentence under the title: what the author wrote as description; may be absent."),
        field("has_about", .flag, "Whether owner, author or a date is known."),
        field("anchor", .text, "The anchor of the title, where links may lead to it; may be absent."),
        field("body", .html, "The page's text."),
        field("has_body", .flag, "Whether there is any text."),
        field("owner", .text, "Who answers for the page; may be absent."),
        field("author", .text, "Who wrote it; may be absent."),
        field("reviewed_on", .text, "The day of the last review in words; may be absent."),
        field("reviewed_on_date", .text, "The same day as YYYY-MM-DD; may be absent."),
        field("updated", .text, "The day of the last change in words; may be absent."),
        field("updated_date", .text, "The same day as YYYY-MM-DD; may be absent."),
        field("is_stale", .flag, "Whether its review is overdue."),
        field("is_draft", .flag, "Whether it is a draft, shown because drafts were asked for."),
        field("shows_contents", .flag, "Whether there is a contents list."),
        field("has_takeaways", .flag, "Whether there is anything to remember."),
        field("canonical", .text, "The page's full address; absent while base_url is not set."),
        field("params", .open, "What the page's front matter has under params."),
    ]

    private static let link = [
        field("title", .text, "The page's title."), field("href", .text, "Its address."),
    ]

    private static let takeaway = [
        field("text", .text, "What to remember."),
        field("href", .text, "The address of the place that says it."),
    ]

    private static let card =
        link + [
            field("summary", .text, "One sentence about it; may be absent."),
            field("is_section", .flag, "Whether pages lie below it."),
        ]

    private static let metric = [
        field("id", .text, "Its id, such as M22."),
        field("slug", .text, "Its readable name, such as engaged-rate; the anchor too."),
        field("name", .text, "What it is called."),
        field("about", .text, "What it means and who is counted."),
        field("family", .text, "The family it is reported in."),
        field("timing", .text, "Which days it looks at."),
        field("figures", .list(.record(metricFigure)), "Its numbers."),
        field("inputs", .list(.text), "The files and fields it needs."),
    ]

    private static let metricFigure = [
        field("id", .text, "The figure's id, such as M08.median-days."),
        field("name", .text, "What it is called."),
        field("unit", .text, "What it counts in."),
        field("breakdowns", .list(.text), "By what it is broken down, such as “by role”."),
    ]

    private static let levels = [
        field("depth", .text, "How deep it lies, from 1."),
        field("opens", .flag, "Whether a deeper list begins after it."),
        field("closes", .list(.flag), "One item for each list that ends after it."),
    ]

    private static let entry =
        link + levels + [
            field("current", .flag, "Whether it is this page."),
            field("open", .flag, "Whether this page lies below it."),
        ]

    private static let contentsEntry = link + levels

    private static func wordField(_ keys: [String]) -> TemplateField {
        field("words", shape(WordTree(keys.map { ($0, "") })), "Generated words, from templates/strings.")
    }

    private static func shape(_ tree: WordTree) -> TemplateShape {
        .record(
            tree.texts.map { field($0.name, .text, "A word.") }
                + tree.groups.map { field($0.name, shape($0.tree), "Words.") })
    }

    static func field(_ name: String, _ shape: TemplateShape, _ about: String) -> TemplateField {
        TemplateField(TemplateName(name), shape, about: about)
    }
}
