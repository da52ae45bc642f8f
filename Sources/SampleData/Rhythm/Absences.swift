/// The stretches of days in which a relationship does not meet: a pause, summer leave, a long quiet December.
struct Absences {
    private let spans: [Span]

    /// Draws the absences of one relationship between two days.
    init(of relationship: Relationship, from first: CivilDay, to last: CivilDay, _ random: inout SplitMix64) {
        var spans = relationship.pause.map { [$0] } ?? []
        for year in first.date.year...max(first.date.year, last.date.year) {
            if random.chance(150) {
                let from = CivilDay(year: year, month: 7, day: 10) - random.below(12)
                spans.append(Span(from: from, to: CivilDay(year: year, month: 9, day: 2) + random.below(12)))
            }
            if random.chance(60) {
                let from = CivilDay(year: year, month: 11, day: 15) - random.below(10)
                spans.append(
                    Span(from: from, to: CivilDay(year: year + 1, month: 1, day: 7) + random.below(10)))
            }
        }
        self.spans = spans
    }

    /// The day on which people are back, where a day lies in an absence or the holidays.
    func back(from day: CivilDay) -> CivilDay? {
        spans.first { $0.covers(day) }?.to ?? SampleSeason.afterHolidays(day)
    }
}
