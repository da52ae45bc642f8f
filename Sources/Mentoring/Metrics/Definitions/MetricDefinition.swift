/// What a metric is, apart from how it is computed: the row of the catalogue (domain.md 3).
public struct MetricDefinition: Sendable {
    /// The id, such as `M22`.
    public let id: String
    /// The readable name that `metric:` links use, such as `engaged-rate`.
    public let slug: String
    /// The family it is reported in.
    public let family: MetricFamily
    /// Which days it looks at.
    public let timing: MetricTiming
    /// Whom its thresholds count.
    public let protectedUnit: ProtectedUnit
    /// What it needs from the data folder.
    public let inputs: [MetricInput]
    /// Its main number.
    public let main: MetricPart
    /// Its further numbers, in order.
    public let others: [MetricPart]
    /// Counts up whenever the formula changes; months of different versions are not compared.
    public let version: Int
    /// The metrics whose figures of one month are protected together (R5).
    let table: LinkedTable
    /// Whether a base may be printed beside its shares at all (R3g).
    let printsBase: Bool
    /// Figures whose numerators exclude each other and make up one base, by id (R6).
    let exclusive: [[String]]
    /// What its shares count, where that is not the protected unit itself.
    let items: CountedItem?

    init(
        id: String, slug: String, family: MetricFamily, timing: MetricTiming,
        protects protectedUnit: ProtectedUnit,
        inputs: [MetricInput], main: MetricPart, others: [MetricPart] = [], version: Int = 1,
        table: LinkedTable = .ofItsOwn, printsBase: Bool = true,
        exclusive: [[String]] = [], counts items: CountedItem? = nil
    ) {
        self.id = id
        self.slug = slug
        self.family = family
        self.timing = timing
        self.protectedUnit = protectedUnit
        self.inputs = inputs
        self.main = main
        self.others = others
        self.version = version
        self.table = table
        self.printsBase = printsBase
        self.exclusive = exclusive
        self.items = items
    }

    /// All its numbers: the main one, then the others.
    public var parts: [MetricPart] { [main] + others }
    /// What the main number counts in.
    public var unit: FigureUnit { main.unit }
    /// Which way the main number should move.
    public var direction: GoodDirection { main.direction }
    /// How much of the main number may be told.
    public var disclosureClass: DisclosureClass { main.disclosureClass }

    /// The id of a figure: the metric's, or `metric.part`.
    public func figureID(_ part: MetricPart) -> String {
        if let name = part.name { "\(id).\(name)" } else { id }
    }
}

/// Figures of one month that could be subtracted from each other, and so are protected together (R5).
enum LinkedTable: Hashable, Sendable {
    /// The metric's own figures.
    case ofItsOwn
    /// M02, M07 and M08: who is in the program, matched or waiting.
    case peopleInProgram
}

/// Items of which a protected unit may have several, and which one table could tell apart.
enum CountedItem: Sendable { case goals, answers, responses }
