import JSONReader
import Mentoring

/// The publication ledger: what a frozen month published in one edition, as one JSON file (domain.md R8). A figure
/// takes a line, so that version control shows what a change touches.
extension ReportContent {
    /// The version of the file's form; files of another are refused.
    static let ledgerVersion = 1

    /// The report as a ledger file.
    func ledgerFile(text: FigureText) -> [UInt8] {
        let earlier = earlier.map { month, figures in
            (month.text, JSONValue.list(figures.all.map { $0.ledgerValue(month: month, text: text) }))
        }
        let circumstances = JSONValue.object([
            ("partial", .boolean(circumstances.isPartial)), ("young", .boolean(circumstances.isYoung)),
            ("small", .boolean(circumstances.isSmall)),
            ("ends_fiscal_year", .boolean(circumstances.endsFiscalYear)),
            ("closed_wave", .boolean(circumstances.hasClosedWave)),
        ])
        let protection = JSONValue.object([
            ("k", .integer(protection.smallestCount)), ("n_pct", .integer(protection.smallestShareBase)),
            ("override_reason", .text(orNull: protection.overrideReason)),
        ])
        return JSONValue.object([
            ("ledger_version", .integer(Self.ledgerVersion)), ("program", .text(program)),
            ("name", .text(name)),
            ("edition", .text(edition.rawValue)), ("month", .text(month.text)),
            ("as_of", .text(month.lastDay.text)), ("data_cutoff", .text(cutoff.text)),
            ("circumstances", circumstances), ("protection", protection),
            (
                "definitions",
                .object(definitions.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
            ),
            ("figures", .list(figures.all.map { $0.ledgerValue(month: month, text: text) })),
            ("findings", .list(findings.map(\.ledgerValue))),
            (
                "targets",
                .object(targets.sorted { $0.key < $1.key }.map { ($0.key, .number(orNull: $0.value)) })
            ),
            ("cadence_days", .integer(cadenceDays)), ("objectives", .list(objectives.map(\.ledgerValue))),
            ("actions", .list(actions.map(\.ledgerValue))), ("events", .list(events.map(\.ledgerValue))),
            ("questions", .object(questions.map { ($0.id, .text($0.text)) })),
            ("story", story?.ledgerValue ?? .null), ("earlier", .object(earlier)),
        ]).text(linesTo: 2)
    }

    /// Reads a ledger file, which must be of the program, edition and month that its path says.
    init(
        _ ledger: LedgerValue, program: String, edition: Edition, month: Month
    ) throws(LedgerValue.Mismatch) {
        func require(_ holds: Bool, _ name: String, _ expected: String) throws(LedgerValue.Mismatch) {
            if !holds { throw LedgerValue.Mismatch(path: name, expected: expected) }
        }
        typealias Mismatch = LedgerValue.Mismatch
        try require(
            try ledger["ledger_version"].integer() == Self.ledgerVersion, "ledger_version",
            "\(Self.ledgerVersion)")
        try require(try ledger["program"].text().utf8.elementsEqual(program.utf8), "program", program)
        try require(try ledger["edition"].choice(Edition.self) == edition, "edition", edition.rawValue)
        try require(try ledger["month"].month() == month, "month", month.text)
        self.program = program
        name = try ledger["name"].text()
        self.edition = edition
        self.month = month
        cutoff = try ledger["data_cutoff"].day()
        isFrozen = true
        let given = ledger["circumstances"]
        circumstances = Circumstances(
            isPartial: try given["partial"].flag(), isYoung: try given["young"].flag(),
            isSmall: try given["small"].flag(), endsFiscalYear: try given["ends_fiscal_year"].flag(),
            hasClosedWave: try given["closed_wave"].flag())
        protection = Protection(
            smallestCount: try ledger["protection"]["k"].integer(),
            smallestShareBase: try ledger["protection"]["n_pct"].integer(),
            overrideReason: try ledger["protection"]["override_reason"].orNull { (value) throws(Mismatch) in
                try value.text()
            })
        definitions = Dictionary(
            try ledger["definitions"].members { (value) throws(Mismatch) in try value.integer() }
                .map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        figures = MonthFigures(
            try ledger["figures"].list { (value) throws(Mismatch) in try PublishedFigure(value, month: month) })
        var earlier: [(month: Month, figures: MonthFigures)] = []
        for (name, value) in try ledger["earlier"].members({ (value) throws(Mismatch) in value }) {
            guard let earlierMonth = Month(parsing: Array(name.utf8)) else {
                throw Mismatch(path: value.path, expected: "a month")
            }
            let figures = try value.list { (value) throws(Mismatch) in
                try PublishedFigure(value, month: earlierMonth)
            }
            earlier.append((earlierMonth, MonthFigures(figures)))
        }
        self.earlier = earlier
        targets = Dictionary(
            try ledger["targets"].members { (value) throws(Mismatch) in try value.number() }
                .map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        cadenceDays = try ledger["cadence_days"].integer()
        findings = try ledger["findings"].list { (value) throws(Mismatch) in try WordedFinding(value) }
        objectives = try ledger["objectives"].list { (value) throws(Mismatch) in try WordedObjective(value) }
        actions = try ledger["actions"].list { (value) throws(Mismatch) in try WordedAction(value) }
        events = try ledger["events"].list { (value) throws(Mismatch) in try WordedEvent(value) }
        questions = try ledger["questions"].members { (value) throws(Mismatch) in try value.text() }
            .map { ($0.key, $0.value) }
        story = try ledger["story"].orNull { (value) throws(Mismatch) in try WordedStory(value) }
    }
}
