/// M14, agreement reviewed on time: open relationships whose review due was held at most 30 days before or after its
/// day / open relationships with a review due in the 90 days that end with T.
///
/// A relationship counts once, by its latest due day in the window; one in the last 30 days that has no review yet
/// is left out. A due day that was missed ends the chain of due days.
enum M14AgreementReviewed: Metric {
    private static let windowDays = 90

    static let definition = MetricDefinition(
        id: "M14", slug: "agreement-reviewed", family: .rhythm, timing: .window, protects: .relationships,
        inputs: [
            .required("relationships.started_on"), .optional("relationships.agreement.review_every_days"),
            .optional("relationships.agreement.reviews"),
        ],
        main: MetricPart(nil, .percent, good: .up, class: .c1))

    static func figures(in view: MonthView) -> RawFigures {
        let window = view.window(days: windowDays)
        var due = view.noRelationships
        var met = view.noRelationships
        view.open.forEach { relationship in
            let record = view.history.dataset.relationships[relationship]
            guard let review = record.latestReviewDue(in: window) else { return }
            due.insert(relationship)
            if review.isMet { met.insert(relationship) }
        }
        return RawFigures([RawFigure("M14", view.share(met, of: due))])
    }
}
