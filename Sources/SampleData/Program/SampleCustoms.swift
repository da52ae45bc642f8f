/// The customs of a sample program: its year, the size of its groups, who mentors whom.
public struct SampleCustoms: Sendable {
    /// Who mentors and who is mentored, by grade.
    public enum Seniority: Sendable {
        /// Mentors tend to be senior, mentees junior, and some are both.
        case mixed
        /// Mentees are all of the lowest grade, mentors of the upper half.
        case separate
    }

    /// The program's year.
    public let season: SampleSeason
    /// The fewest and the most mentees in a group, at least 2.
    public let groupSizes: ClosedRange<Int>
    /// The planned length of a one-to-one relationship in days, and the longest of any form; 60 to 1,000.
    public let plannedDurationDays: Int
    /// The month in which the fiscal year begins, 1 to 12.
    public let fiscalYearStart: Int
    /// How many of a thousand applicants offer to mentor, 0 to 1,000.
    public let mentorShare: Int
    /// How many people apply before the program starts; nil for two in eleven of all.
    public let founders: Int?
    /// Who mentors whom.
    public let seniority: Seniority

    /// Customs; numbers outside their range take the nearest value inside it.
    public init(
        season: SampleSeason = .office, groupSizes: ClosedRange<Int> = 3...5, plannedDurationDays: Int = 365,
        fiscalYearStart: Int = 1, mentorShare: Int = 285, founders: Int? = nil, seniority: Seniority = .mixed
    ) {
        let low = min(max(groupSizes.lowerBound, 2), 18)
        self.season = season
        self.groupSizes = low...min(max(groupSizes.upperBound, low), 19)
        self.plannedDurationDays = min(max(plannedDurationDays, 60), 1000)
        self.fiscalYearStart = min(max(fiscalYearStart, 1), 12)
        self.mentorShare = min(max(mentorShare, 0), 1000)
        self.founders = founders.map { max(0, $0) }
        self.seniority = seniority
    }
}
