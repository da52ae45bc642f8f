import Templates

/// The names of a month's report, and of the archive of all reports, in templates.
enum ReportContract {
    static let report = [
        field("program", .text, "The program's name."),
        field("program_href", .text, "The address of its page; absent in a report that is one file."),
        field("month", .text, "The month in words."),
        field("as_of", .text, "The month's last day in words."),
        field("cutoff", .text, "The day up to which the data reached, in words."),
        field("edition", .text, "For whom the report is, in words."),
        field("status", .text, "Provisional, final or revised."),
        field("previous", .record(link), "The report of the month before; may be absent."),
        field("next", .record(link), "The report of the month after; may be absent."),
        field("year_before", .record(link), "The report of the same month a year ago; may be absent."),
        field("archive", .text, "The address of the archive; absent in a report that is one file."),
        field("csv", .text, "The address of the figures as CSV; absent in a report that is one file."),
        field("json", .text, "The address of the figures as JSON; absent in a report that is one file."),
        field("findings", .list(.record(DashboardContract.finding)), "The month in five sentences."),
        field("has_objectives", .flag, "Whether the program has objectives."),
        field("objectives", .list(.record(objective)), "What the program wants to reach."),
        field("objective_findings", .list(.text), "What stands out about them, in sentences."),
        field("headlines", .list(.record(DashboardContract.headline)), "The three figures that matter most."),
        field("sections", .list(.record(section)), "The sections that have figures."),
        field("story", .record(story), "The story of the month; may be absent."),
        field("has_actions", .flag, "Whether there are follow-ups."),
        field("actions", .list(.record(action)), "What the program does about findings."),
        field("action_findings", .list(.text), "What stands out about them, in sentences."),
        field("has_attention", .flag, "Whether the report has an attention list at all."),
        field("has_attention_rows", .flag, "Whether anybody is on the attention list."),
        field(
            "attention", .list(.record(DashboardContract.attention)),
            "Who needs attention; the team's newest report only."),
        field("attention_total", .text, "How many rows the list has; absent without a list."),
        field("attention_counts", .list(.text), "To how many rows each rule applies."),
        field("attention_findings", .list(.text), "Rules that concern the program more than any pair."),
        field("has_reading", .flag, "Whether there is anything to read next."),
        field("reading", .list(.record(readingEntry)), "The guides that help with the month's findings."),
        field("notes", .list(.text), "What a reader must know to read the figures rightly."),
        field("has_revisions", .flag, "Whether today's data say otherwise than the frozen month."),
        field("revisions", .list(.text), "What they say otherwise, and why."),
        field("has_left_out", .flag, "Whether sections are left out."),
        field("left_out", .list(.record(leftOut)), "The sections that are left out, each with its reason."),
        field("definitions", .list(.record(definition)), "How each figure is counted."),
    ]

    static let file = [
        field("title", .text, "The program and the month."),
        field("language", .text, "The language of the pages (BCP 47)."),
        field("policy", .text, "The Content-Security-Policy, which lets in the one style sheet."),
        field("style", .html, "The style sheet in its element."),
        field("site", .text, "What the site is called."),
        field("organization", .text, "Whose site it is; may be absent."),
        field("banner", .text, "What a restricted edition says at the top; absent for everyone's."),
    ]

    static let review = [
        field("from", .text, "The first month in words."),
        field("through", .text, "The last month in words."),
        field("provisional", .text, "Which months are not frozen; absent where all are."),
        field("archive", .text, "The address of the archive."),
        field("program_href", .text, "The address of the program's page."),
        field("totals", .list(.text), "What adds up over the year, in sentences."),
        field("charts", .list(.record(DashboardContract.chart)), "The year's charts."),
        field("table", .record(DashboardContract.table), "The most important figures, a row a month."),
        field("months", .list(.record(reviewedMonth)), "The twelve months, the oldest first."),
    ]

    private static let reviewedMonth = [
        field("title", .text, "The month."),
        field("href", .text, "The address of its report; absent where it has no page."),
        field("status", .text, "Provisional or final."),
        field("finding", .text, "The first of its five sentences."),
    ]

    static let archive = [
        field("id", .text, "The program's id."),
        field("title", .text, "The program's name."),
        field("href", .text, "The address of its page."),
        field("years", .list(.record(year)), "Its years, the newest first."),
    ]

    private static let year = [
        field("title", .text, "The year."),
        field("href", .text, "The address of its review; absent where there is none yet."),
        field("months", .list(.record(month)), "Its reports, the newest first."),
    ]

    private static let month =
        link + [field("status", .text, "Provisional or final.")]

    private static let link = [
        field("title", .text, "The page's title."), field("href", .text, "Its address."),
    ]

    private static let objective = [
        field("text", .text, "What is to be reached."),
        field("figure", .text, "The figure it is bound to."),
        field("definition", .text, "The address of that figure's definition; may be absent."),
        field("now", .text, "The figure's value in words."),
        field("target", .text, "The target in words."),
        field("by", .text, "The day by which it is to be reached."),
        field("standing_id", .text, "Where it stands, as a word that style sheets can name."),
        field("standing", .text, "Where it stands, in words."),
        field("decided", .text, "The day and the value that decided it; absent where today's value does."),
    ]

    private static let section = [
        field("id", .text, "Its anchor."),
        field("title", .text, "Its heading."),
        field("about", .text, "What its figures tell; may be absent."),
        field("findings", .list(.text), "Sentences of its own."),
        field("tables", .list(.record(DashboardContract.table)), "Its figures."),
        field("has_charts", .flag, "Whether it has charts."),
        field("charts", .list(.record(DashboardContract.chart)), "Its charts."),
        field("has_events", .flag, "Whether events are announced in it."),
        field("events", .list(.record(event)), "Events that take place after the month."),
    ]

    private static let event = [
        field("title", .text, "What it is called."), field("on", .text, "The day."),
        field("kind", .text, "What kind of event it is."),
    ]

    private static let story = [
        field("title", .text, "The story's title."), field("summary", .text, "What it tells."),
        field("href", .text, "Its address; absent in a report that is one file."),
    ]

    private static let action = [
        field("text", .text, "What is done."), field("owner", .text, "The role that does it."),
        field("due", .text, "The day by which it is due."),
        field("state_id", .text, "Its state, as a word that style sheets can name."),
        field("state", .text, "Its state in words."),
        field("outcome", .text, "What came of it; may be absent."),
    ]

    private static let readingEntry = [
        field("title", .text, "The guide's title."),
        field("href", .text, "Its address; absent where it is not in this edition."),
    ]

    private static let leftOut = [
        field("title", .text, "The section's title."), field("reason", .text, "Why it is left out."),
    ]

    private static let definition = [
        field("name", .text, "What the figure is called."), field("about", .text, "What it means."),
    ]

    private static func field(_ name: String, _ shape: TemplateShape, _ about: String) -> TemplateField {
        SiteContract.field(name, shape, about)
    }
}
