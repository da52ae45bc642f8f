import Templates

/// The names of a program's figures in templates.
enum DashboardContract {
    static let dashboard = [
        field("has_figures", .flag, "Whether there is at least one complete month of data."),
        field("month", .text, "The last complete month in words; absent without figures."),
        field("as_of", .text, "The month's last day in words; absent without figures."),
        field("cutoff", .text, "The day up to which the data reach, in words; absent without figures."),
        field("report", .text, "The address of the newest report; may be absent."),
        field("worksheets", .text, "The address of its worksheets; may be absent."),
        field("headlines", .list(.record(headline)), "The few figures that come first."),
        field("findings", .list(.record(finding)), "What stands out in the month, the most important first."),
        field("sections", .list(.record(section)), "Charts by topic."),
        field("status", .text, "Whether the month is provisional or final; absent without figures."),
        field("help", .text, "The address of the page for those who need help at once; may be absent."),
        field("help_title", .text, "That page's title; may be absent."),
        field("has_attention", .flag, "Whether anybody is on the attention list; in the team's edition only."),
        field("attention", .list(.record(attention)), "The first rows of the attention list."),
        field("attention_total", .text, "How many rows the whole list has; absent without a list."),
        field("attention_list", .text, "The address of the whole list; may be absent."),
        field("hidden_note", .text, "What a figure that is not shown means; absent where all are shown."),
    ]

    static let program = [
        field("title", .text, "The program's name."),
        field("href", .text, "The address of its page."),
        field("summary", .text, "What it is; may be absent."),
        field("month", .text, "Its last complete month in words; absent without figures."),
        field("figures", .list(.record(headline)), "A few of its figures."),
    ]

    static let headline = [
        field("label", .text, "What the figure is."),
        field("value", .text, "The figure in words."),
        field("base", .text, "How many stand behind it; may be absent."),
        field("change", .text, "How it moved since the month before; may be absent."),
        field("chart", .html, "A small chart of its last months; may be absent."),
        field("is_hidden", .flag, "Whether the figure is not shown."),
    ]

    static let finding = [
        field("id", .text, "The rule that found it, such as F01."),
        field("text", .text, "The finding in one sentence."),
        field("severity", .text, "Whether to act, to watch, or to be glad; may be absent."),
        field("section", .text, "The address of the report's section about it; may be absent."),
        field("section_title", .text, "That section's heading; may be absent."),
        field("guide", .text, "The address of the page that helps with it; may be absent."),
        field("guide_title", .text, "That page's title; may be absent."),
    ]

    static let attention = [
        field("code", .text, "The reference code."),
        field("rules", .list(.record(attentionRule)), "What is the matter, the gravest first."),
        field("step", .text, "What to do next."),
        field("side", .text, "Whom to talk to."),
        field("guide", .text, "The address of the page that helps; may be absent."),
        field("guide_title", .text, "That page's title; may be absent."),
    ]

    private static let attentionRule = [
        field("rule", .text, "What is the matter."), field("severity", .text, "How urgent it is."),
        field("since", .text, "Since when."),
    ]

    private static let section = [
        field("id", .text, "Its anchor."),
        field("title", .text, "Its heading."),
        field("about", .text, "What its figures tell; may be absent."),
        field("charts", .list(.record(chart)), "Its charts."),
    ]

    static let chart = [
        field("id", .text, "Its anchor."),
        field("title", .text, "What it shows."),
        field("sentence", .text, "The same in one sentence."),
        field("svg", .html, "The picture."),
        field("about", .text, "What the figure means and who is counted."),
        field("definition", .text, "The address of the metric's definition; may be absent."),
        field("table", .record(table), "The figures behind the picture; may be absent."),
    ]

    static let table = [
        field("caption", .text, "What the table shows; may be absent."),
        field("headings", .list(.text), "The column headings; the first is that of the rows."),
        field("rows", .list(.record(row)), "The rows."),
    ]

    private static let row = [
        field("label", .text, "What the row is about."),
        field("definition", .text, "The address of the figure's definition; may be absent."),
        field("cells", .list(.text), "Its figures in words."),
    ]

    static func field(_ name: String, _ shape: TemplateShape, _ about: String) -> TemplateField {
        TemplateField(TemplateName(name), shape, about: about)
    }
}
