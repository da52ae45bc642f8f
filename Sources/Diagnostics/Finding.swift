/// One thing that is wrong with the site, with its place, its cause and what to do about it.
///
/// No finding carries a person's data: summaries and help name fields, files and record ids of the data model,
/// never a value out of program data.
public struct Finding: Hashable, Sendable {
    /// What kind of finding it is; documented, and the key of `checks:` in the settings.
    public let code: FindingCode
    /// The weight it has before `checks:` and `--strict`.
    public let severity: Severity
    /// Where it is.
    public let place: Place
    /// What is wrong, the most specific words first, without a full stop.
    public let summary: String
    /// What to do about it, as a sentence; nil only where the summary leaves no question.
    public let help: String?

    /// Makes a finding; without a severity it has its code's own.
    public init(
        _ code: FindingCode, at place: Place, _ summary: String, help: String? = nil, severity: Severity? = nil
    ) {
        self.code = code
        self.severity = severity ?? code.defaultSeverity
        self.place = place
        self.summary = summary
        self.help = help
    }

    /// The same finding with another weight.
    public func with(severity: Severity) -> Finding {
        Finding(code, at: place, summary, help: help, severity: severity)
    }
}

extension Finding {
    /// The order in which findings are printed: by path, line, column, then code and words.
    public static func inPrintedOrder(_ first: Finding, _ second: Finding) -> Bool {
        let one = (first.place.path, first.place.line ?? 0, first.place.column ?? 0)
        let two = (second.place.path, second.place.line ?? 0, second.place.column ?? 0)
        if one != two { return one < two }
        return (first.code.rawValue, first.summary) < (second.code.rawValue, second.summary)
    }
}
