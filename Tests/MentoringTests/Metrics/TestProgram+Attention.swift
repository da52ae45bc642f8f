@testable import Mentoring

extension TestProgram {
    /// The cases of a rule in short, in its order: "r3 since 2025-03-31 watch" for a relationship, "p3 …" for a
    /// person; "not supplied" where the data lack what the rule needs.
    func cases(_ id: String, in month: Month) -> [String] {
        guard let rule = attentionRules.first(where: { $0.id == id }) else { return ["no such rule"] }
        guard rule.isSupplied(by: dataset) else { return ["not supplied"] }
        return rule.cases(in: MonthView(ProgramHistory(dataset), month: month)).map { found in
            let subject =
                switch found.subject {
                case .relationship(let index): "r\(index)"
                case .person(let index): "p\(index)"
                }
            return "\(subject) since \(Day(number: found.since).text) \(found.severity)"
        }
    }
}
