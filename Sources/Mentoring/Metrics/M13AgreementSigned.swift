/// M13, agreement signed: open formal relationships at least 30 days old with all signatures ≤ T / open formal
/// relationships at least 30 days old.
///
/// All signatures: at least one for every role among the members. Formal is every origin but informal.
enum M13AgreementSigned: Metric {
    private static let youngest = 30

    static let definition = MetricDefinition(
        id: "M13", slug: "agreement-signed", family: .rhythm, timing: .stock, protects: .relationships,
        inputs: [.required("relationships.started_on"), .optional("relationships.agreement")],
        main: MetricPart(nil, .percent, good: .up, class: .c1),
        printsBase: false)

    static func figures(in view: MonthView) -> RawFigures {
        let relationships = view.relationships
        var old = view.noRelationships
        var signed = view.noRelationships
        view.open.forEach { relationship in
            guard relationships.isFormal[relationship],
                view.age(of: relationships.life[relationship].from) >= youngest
            else { return }
            old.insert(relationship)
            if view.history.dataset.relationships[relationship].isSigned(by: view.asOf) {
                signed.insert(relationship)
            }
        }
        return RawFigures([RawFigure("M13", view.share(signed, of: old, youngestCase: youngest))])
    }
}
