/// A9, reporting line: a member reports to another, directly (serious) or indirectly.
enum A9ReportingLine: AttentionRule {
    static let id = "A9"
    static let inputs: [MetricInput] = [.optional("relationships.reporting_line")]

    static func cases(in view: MonthView) -> [AttentionCase] {
        checking(view) { relationship in
            let started = view.relationships.life[relationship].from
            switch view.history.dataset.relationships[relationship].reportingLine {
            case .direct: return (started, .serious)
            case .indirect: return (started, .watch)
            case .some(.none), .unknown, nil: return nil
            }
        }
    }
}
