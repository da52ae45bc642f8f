/// One of the numbers of a metric: its main number or a named part (domain.md 3.0b).
public struct MetricPart: Sendable {
    /// What follows the metric's id, such as `median-days`; nil for the main number.
    public let name: String?
    /// What the value counts in.
    public let unit: FigureUnit
    /// Which way it should move.
    public let direction: GoodDirection
    /// How much of it may be told.
    public let disclosureClass: DisclosureClass
    /// Whether the part is a number of its own; where not, only the rows of its breakdowns are.
    public let hasTotal: Bool
    /// The rows it is broken down into.
    public let breakdowns: [MetricBreakdown]
    /// Whether it covers the last twelve months, so that rule R8e holds and it is compared with the year before.
    public let spansTwelveMonths: Bool
    /// Whether every edition tells it for the fiscal year's last month only (domain.md 5.5).
    public let isToldYearly: Bool
    /// What the part needs beyond the metric itself.
    public let inputs: [MetricInput]
    /// The part that is hidden whenever this one is, and the other way round (R8b).
    let sharesFateWith: String?
    /// The rows that a share's numerator consists of, where another figure prints them.
    let numeratorRows: NumeratorRows?
    /// Whether an empty base is hidden, never told as “no cases” (R8b).
    let hidesEmptyBase: Bool
    /// The parts that it is the difference of; it is told only where both are told uncoded (R3i).
    let differenceOf: [String]
    /// The ids of figures without which it is not told: the same row of each must be told uncoded (R3f).
    let companions: [String]
    /// Whether nobody stands behind it, so that no threshold holds (domain.md 3.0a, M05's part on units).
    let protectsNobody: Bool
    /// Whether only the team edition has it.
    public let isTeamOnly: Bool

    init(
        _ name: String?, _ unit: FigureUnit, good direction: GoodDirection, class: DisclosureClass,
        hasTotal: Bool = true, breakdowns: [MetricBreakdown] = [], spansTwelveMonths: Bool = false,
        isToldYearly: Bool = false, inputs: [MetricInput] = [], sharesFateWith: String? = nil,
        numeratorRows: NumeratorRows? = nil, hidesEmptyBase: Bool = false, differenceOf: [String] = [],
        companions: [String] = [], protectsNobody: Bool = false,
        isTeamOnly: Bool = false
    ) {
        self.name = name
        self.unit = unit
        self.direction = direction
        disclosureClass = `class`
        self.hasTotal = hasTotal
        self.breakdowns = breakdowns
        self.spansTwelveMonths = spansTwelveMonths
        self.isToldYearly = isToldYearly
        self.inputs = inputs
        self.sharesFateWith = sharesFateWith
        self.numeratorRows = numeratorRows
        self.hidesEmptyBase = hidesEmptyBase
        self.differenceOf = differenceOf
        self.companions = companions
        self.protectsNobody = protectsNobody
        self.isTeamOnly = isTeamOnly
    }
}
