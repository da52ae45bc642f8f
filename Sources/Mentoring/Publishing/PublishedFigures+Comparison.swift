extension PublishedFigures {
    /// With whom M36 or M37 compares in a month; nil unless the values of both groups are told in this edition, and for
    /// every other metric.
    public func comparisonNote(for metric: String, in month: Month) -> ComparisonNote? {
        let told = OutcomeGroup.allCases.allSatisfy { group in
            figure(FigureKey("\(metric).\(group.rawValue)"), in: month)?.value != nil
        }
        return told ? comparisonNotes[month]?[metric] : nil
    }

    /// The comparisons of every month by metric, told or not.
    static func comparisonNotes(_ dataset: Dataset, months: [Month]) -> [Month: [String: ComparisonNote]] {
        guard let rows = dataset.others.outcomeGroups else { return [:] }
        let measures: [(metric: String, measure: OutcomeMeasure)] = [
            (M36RetentionDifference.definition.id, .retention),
            (M37ProgressionDifference.definition.id, .progression(in: dataset.program.setting)),
        ]
        var notes: [Month: [String: ComparisonNote]] = [:]
        for month in months {
            for (metric, measure) in measures {
                let comparison = OutcomeComparison(of: measure, in: rows, by: month.lastDay.number)
                notes[month, default: [:]][metric] = comparison.map { ComparisonNote($0) }
            }
        }
        return notes
    }
}
