/// One figure as an edition may show it: all that pages, charts, reports and feeds ever see of a program.
public struct PublishedFigure: Sendable, Hashable {
    /// Which figure of which population it is.
    public let key: FigureKey
    /// What its value counts in.
    public let unit: FigureUnit
    /// Whether and how the value may be shown.
    public let status: FigureStatus
    /// The value, rounded as published (domain.md R9): percentages 0–100; nil where it is not shown.
    public let value: Double?
    /// How many units stand behind it, as far as that may be shown.
    public let base: PublishedBase
    /// The value that the previous month (or wave, or year) of the same edition publishes; nil where none.
    public let previous: Double?
    /// Whether it moved against `previous` by more than the steady band (domain.md 4.2); nil where not told.
    public let change: FigureChange?
    /// How many changes in a row, `change` the newest, went the same way by at least half the steady band (domain.md
    /// 4.2): above 0 for rises, below 0 for falls; 0 where there is none or it is not told.
    public let streak: Int
    /// The value that the same edition publishes for the same month of the year before; nil where none, and for
    /// surveys, which are compared wave with wave (domain.md 4.3).
    public let yearBefore: Double?
    /// Whether it moved against `yearBefore` by more than the steady band; nil where not told.
    public let yearChange: FigureChange?
    /// The month whose result this is: another than asked for where a figure is repeated (R8e), and for a survey figure
    /// the one in which its wave closed.
    public let resultMonth: Month
    /// The id of the survey wave whose answers it tells; nil for figures that are not of a survey.
    public let wave: String?

    package init(
        key: FigureKey, unit: FigureUnit, status: FigureStatus, value: Double? = nil,
        base: PublishedBase = .notShown,
        previous: Double? = nil, change: FigureChange? = nil, streak: Int = 0, yearBefore: Double? = nil,
        yearChange: FigureChange? = nil, resultMonth: Month, wave: String? = nil
    ) {
        self.key = key
        self.unit = unit
        self.status = status
        self.value = value
        self.base = base
        self.previous = previous
        self.change = change
        self.streak = streak
        self.yearBefore = yearBefore
        self.yearChange = yearChange
        self.resultMonth = resultMonth
        self.wave = wave
    }
}

/// Which figure it is: `M08.median-days`, or a row of a breakdown of it.
public struct FigureKey: Sendable, Hashable {
    /// The metric's id, or `metric.part` (domain.md 3.0b).
    public let id: String
    /// The breakdown's dimension, such as `role`; nil for the figure itself.
    public let dimension: String?
    /// The category within the dimension; nil for the figure itself.
    public let category: String?

    /// The id of the metric that the figure belongs to, such as `M08` of `M08.median-days`.
    public var metric: String { String(id.utf8.prefix { $0 != UInt8(ascii: ".") }) ?? id }

    /// A figure, or the row of one.
    public init(_ id: String, dimension: String? = nil, category: String? = nil) {
        self.id = id
        self.dimension = dimension
        self.category = category
    }
}

/// What a figure counts in.
public enum FigureUnit: String, Sendable, CaseIterable {
    case percent, people, relationships, goals, days, points, places
    case perMonth = "per-month"
    case scale = "scale-1-5"
    case ratio
}

/// Whether and how a figure's value may be shown (domain.md 5.2).
public enum FigureStatus: Sendable, Hashable {
    /// The value is shown; nil with base 0 means “no cases”.
    case published
    /// At or below this per cent (R3d).
    case atMost(Int)
    /// At or above this per cent (R3d).
    case atLeast(Int)
    /// Not shown, so that nobody can be recognized.
    case hidden
    /// The export does not supply what the figure needs.
    case notCollected
    /// The program is too young for it.
    case tooEarly
}

/// How many units stand behind a figure, as far as that may be shown (R3g).
public enum PublishedBase: Sendable, Hashable {
    case exact(Int)
    /// A band such as 20–39; no upper end means “and more”.
    case band(from: Int, through: Int?)
    /// Not printed.
    case notShown
}

/// How a figure moved against the previous one.
public enum FigureChange: String, Sendable { case up, down, same }
