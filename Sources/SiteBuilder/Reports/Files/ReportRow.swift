import JSONReader
import Mentoring

/// One figure of a report as JSON and CSV print it.
struct ReportRow: Sendable {
    let id: String
    let name: String
    let unit: String
    let value: Double?
    let status: String
    let text: String?
    let base: Base
    let previous: Double?
    let change: String?
    let dimension: String?
    let category: String?

    /// How many stand behind the figure, as far as that may be told.
    enum Base: Sendable {
        case none
        case count(Int)
        case band(String)
    }

    init(_ figure: PublishedFigure, text figureText: FigureText) {
        let words = figureText.words
        id = figure.key.id
        name = words.text(at: "metrics.\(figure.key.id).name") ?? figure.key.id
        unit = figure.unit.rawValue
        value = figure.status == .published ? figure.value : nil
        previous = figure.previous
        change = figure.change?.rawValue
        dimension = figure.key.dimension
        category = figure.key.category
        let isCount = [.people, .relationships, .goals, .places].contains(figure.unit)
        switch (figure.status, figure.base) {
        case (.published, _) where figure.value == nil: base = .count(0)
        case (.published, _) where isCount:
            base = figure.value.flatMap { Int(exactly: $0) }.map { .count($0) } ?? .none
        case (.published, .exact(let count)), (.atMost, .exact(let count)), (.atLeast, .exact(let count)):
            base = .count(count)
        case (.published, .band(let from, let through)), (.atMost, .band(let from, let through)),
            (.atLeast, .band(let from, let through)):
            base = .band(figureText.band(from, through))
        default: base = .none
        }
        switch figure.status {
        case .published: status = "published"
        case .atMost, .atLeast: status = "coded"
        case .hidden: status = "hidden"
        case .notCollected: status = "not-collected"
        case .tooEarly: status = "too-early"
        }
        text = value == nil ? figureText.value(figure) : nil
    }

    /// The row as a JSON object.
    var json: JSONValue {
        let written: JSONValue =
            switch base {
            case .none: .null
            case .count(let count): .integer(count)
            case .band(let band): .text(band)
            }
        return .object([
            ("id", .text(id)), ("name", .text(name)), ("unit", .text(unit)), ("value", .number(orNull: value)),
            ("status", .text(status)), ("text", .text(orNull: text)), ("n", written),
            ("previous", .number(orNull: previous)), ("change", .text(orNull: change)),
            ("dimension", .text(orNull: dimension)), ("category", .text(orNull: category)),
        ])
    }

    /// The columns of a CSV file, in order.
    static let columns = [
        "id", "name", "unit", "value", "status", "text", "n", "previous", "change", "dimension", "category",
    ]

    /// The row as cells, empty where there is nothing.
    var cells: [CSVText.Cell] {
        let written: CSVText.Cell =
            switch base {
            case .none: .text("")
            case .count(let count): .number(Double(count))
            case .band(let band): .text(band)
            }
        return [
            .text(id), .text(name), .text(unit), CSVText.Cell(value), .text(status), .text(text ?? ""), written,
            CSVText.Cell(previous), .text(change ?? ""), .text(dimension ?? ""), .text(category ?? ""),
        ]
    }
}
