/// M27, satisfaction with the relationship, of the latest closed wave that asks for it, in all and by role: answers of 4
/// and 5 (favorable), of 3 (neutral), of 1 and 2 (unfavorable), each / all answers on a scale of 1 to 5, and their mean.
///
/// Reverse items are turned round first; the answers of all items are pooled. Thresholds count respondents.
enum M27SatisfactionWithRelationship: Metric {
    static let definition = SatisfactionFigures.definition(
        id: "M27", slug: "relationship-satisfaction")

    static func figures(in view: MonthView) -> RawFigures {
        SatisfactionFigures.figures("M27", .satisfactionWithRelationship, in: view)
    }
}
