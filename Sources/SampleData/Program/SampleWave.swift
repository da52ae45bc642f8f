/// A survey wave of a sample program: who is asked what, and when.
public struct SampleWave: Sendable {
    /// What is promised to those who answer, as the data files spell it.
    public enum Confidentiality: String, Sendable {
        case anonymous
        case confidentialAggregate = "confidential-aggregate"
        case identifiedToTeam = "identified-to-team"
    }

    /// The kind of survey.
    public let instrument: SampleInstrument
    /// What is promised.
    public let confidentiality: Confidentiality
    /// How old, in days, the relationships are that are asked; of a closing survey, how long ago they ended.
    public let ages: ClosedRange<Int>
    /// The first day.
    let openedOn: CivilDay
    /// The last day.
    let closedOn: CivilDay

    /// A wave that opens on a day and closes two weeks later.
    public init(
        _ instrument: SampleInstrument, year: Int, month: Int, day: Int, ages: ClosedRange<Int>,
        _ confidentiality: Confidentiality = .confidentialAggregate
    ) {
        self.instrument = instrument
        self.confidentiality = confidentiality
        self.ages = ages
        openedOn = CivilDay(clampingYear: year, month: month, day: day)
        closedOn = openedOn + 14
    }
}
