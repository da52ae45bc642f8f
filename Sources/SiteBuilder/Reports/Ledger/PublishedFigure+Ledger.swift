import JSONReader
import Mentoring

/// A figure as the ledger keeps it: all that was published of it, and nothing else.
extension PublishedFigure {
    /// The figure for a ledger file; `month` is the file's, so that only another result's month is written.
    func ledgerValue(month: Month, text: FigureText) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [("id", .text(key.id))]
        func add(_ name: String, _ value: JSONValue?) {
            if let value { members.append((name, value)) }
        }
        add("dimension", key.dimension.map { .text($0) })
        add("category", key.category.map { .text($0) })
        add("unit", .text(unit.rawValue))
        switch status {
        case .published: add("status", .text("published"))
        case .atMost(let end):
            add("status", .text("coded"))
            add("at_most", .integer(end))
        case .atLeast(let end):
            add("status", .text("coded"))
            add("at_least", .integer(end))
        case .hidden: add("status", .text("hidden"))
        case .notCollected: add("status", .text("not-collected"))
        case .tooEarly: add("status", .text("too-early"))
        }
        if value == nil { add("text", .text(text.value(self))) }
        add("value", value.map { .number(orNull: $0) })
        switch base {
        case .exact(let count): add("n", .integer(count))
        case .band(let from, let through):
            add("n", .object([("from", .integer(from)), ("through", through.map { .integer($0) } ?? .null)]))
        case .notShown: break
        }
        add("previous", previous.map { .number(orNull: $0) })
        add("change", change.map { .text($0.rawValue) })
        if streak != 0 { add("streak", .integer(streak)) }
        add("year_before", yearBefore.map { .number(orNull: $0) })
        add("year_change", yearChange.map { .text($0.rawValue) })
        add("wave", wave.map { .text($0) })
        if resultMonth != month { add("month", .text(resultMonth.text)) }
        return .object(members)
    }

    /// Reads a figure of a ledger file of a month.
    init(_ ledger: LedgerValue, month: Month) throws(LedgerValue.Mismatch) {
        let key = FigureKey(
            try ledger["id"].text(),
            dimension: try ledger["dimension"].orNull { (value) throws(LedgerValue.Mismatch) in try value.text()
            },
            category: try ledger["category"].orNull { (value) throws(LedgerValue.Mismatch) in try value.text() }
        )
        self.init(
            key: key, unit: try ledger["unit"].choice(FigureUnit.self), status: try FigureStatus(ledger),
            value: try ledger["value"].orNull { (value) throws(LedgerValue.Mismatch) in try value.number() },
            base: try PublishedBase(ledger["n"]),
            previous: try ledger["previous"].orNull { (value) throws(LedgerValue.Mismatch) in
                try value.number()
            },
            change: try ledger["change"].orNull { (value) throws(LedgerValue.Mismatch) in
                try value.choice(FigureChange.self)
            },
            streak: try ledger["streak"].orNull { (value) throws(LedgerValue.Mismatch) in
                try value.integer()
            } ?? 0,
            yearBefore: try ledger["year_before"].orNull { (value) throws(LedgerValue.Mismatch) in
                try value.number()
            },
            yearChange: try ledger["year_change"].orNull { (value) throws(LedgerValue.Mismatch) in
                try value.choice(FigureChange.self)
            },
            resultMonth: try ledger["month"].orNull { (value) throws(LedgerValue.Mismatch) in
                try value.month()
            } ?? month,
            wave: try ledger["wave"].orNull { (value) throws(LedgerValue.Mismatch) in try value.text() })
    }
}

extension FigureStatus {
    fileprivate init(_ figure: LedgerValue) throws(LedgerValue.Mismatch) {
        switch try figure["status"].text() {
        case "published": self = .published
        case "hidden": self = .hidden
        case "not-collected": self = .notCollected
        case "too-early": self = .tooEarly
        case "coded":
            if case .null = figure["at_most"].value {
                self = .atLeast(try figure["at_least"].integer())
            } else {
                self = .atMost(try figure["at_most"].integer())
            }
        default:
            throw LedgerValue.Mismatch(path: figure["status"].path, expected: "a status that is known")
        }
    }
}

extension PublishedBase {
    fileprivate init(_ ledger: LedgerValue) throws(LedgerValue.Mismatch) {
        switch ledger.value {
        case .null: self = .notShown
        case .integer(let count): self = .exact(count)
        default:
            self = .band(
                from: try ledger["from"].integer(),
                through: try ledger["through"].orNull { (value) throws(LedgerValue.Mismatch) in
                    try value.integer()
                })
        }
    }
}

extension LedgerValue {
    /// A month as `YYYY-MM`.
    func month() throws(Mismatch) -> Month { try parsed("a month") { Month(parsing: Array($0.utf8)) } }

    /// A day as `YYYY-MM-DD`.
    func day() throws(Mismatch) -> Day { try parsed("a day") { Day(parsing: Array($0.utf8)) } }
}
