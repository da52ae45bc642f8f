import Templates

/// The names of fenced blocks in their templates.
enum BlockContract {
    /// The template of a form.
    static func template(of form: String) -> String { form + "-block.html" }

    static let metric =
        DashboardContract.headline + [
            field("id", .text, "The block's id, its own on the page."),
            field("definition", .text, "The address of the metric's definition; may be absent."),
            field("caption", .text, "What the author wrote under it; may be absent."),
            field("note", .text, "What a figure that is not told means; absent where it is told."),
            field("source", .record(source), "Whose figure it is."),
        ]

    static let chart =
        DashboardContract.chart + [
            field("label", .text, "A name for the chart that no other on the page has."),
            field("caption", .text, "What the author wrote under it; may be absent."),
            field("note", .text, "What a figure that is not told means; absent where all are told."),
            field("source", .record(source), "Whose figure it is; absent for the author's own numbers."),
        ]

    static let directory = [
        field("id", .text, "The block's id, its own on the page."),
        field("title", .text, "Whose list it is."),
        field("program", .text, "The program's name."),
        field("href", .text, "The address of the program's page."),
        field("has_entries", .flag, "Whether anybody is listed; how many there are is to be told nowhere."),
        field("entries", .list(.record(entry)), "Those who agreed to be listed, by name."),
    ]

    static let lines = [
        field("label", .text, "What the lines are, in words."),
        field("rows", .list(.flag), "One item for each line."),
    ]

    static let benefits = [
        field("label", .text, "A name for the table that no other on the page has."),
        field("has_details", .flag, "Whether at least one row has details."),
        field("has_numbers", .flag, "Whether at least one row cites a published number."),
        field("rows", .list(.record(benefit)), "The rows."),
    ]

    static let related = [field("cards", .list(.record(card)), "The pages, at least one.")]

    private static let benefit = [
        field("benefit", .text, "What is gained."),
        field("details", .text, "More about it; may be absent."),
        field("value", .text, "The program's number in words; may be absent."),
        field("note", .text, "How many stand behind the number, and of when it is; may be absent."),
        field("href", .text, "The address where more is said about the number; absent without one."),
    ]

    private static let card = [
        field("title", .text, "The page's title."), field("href", .text, "Its address."),
        field("summary", .text, "What the author or the page says of it; may be absent."),
    ]

    private static let entry = [field("name", .text, "The name.")]

    private static let source = [
        field("program", .text, "The program's name."),
        field("href", .text, "The address where more is said about the figure."),
        field("month", .text, "The month that the figure is of, in words; absent without figures."),
    ]

    private static func field(_ name: String, _ shape: TemplateShape, _ about: String) -> TemplateField {
        SiteContract.field(name, shape, about)
    }
}
