/// The rows into which a figure is broken down (domain.md 3.0b).
public struct MetricBreakdown: Sendable {
    /// Where the categories come from.
    public enum Categories: Sendable, Hashable {
        /// A closed list of the data model or of domain.md 3.0b, in this order.
        case fixed([String])
        /// The program's units, merged by `vocab.merge` (R4).
        case units
        /// The program's skills.
        case skills
        /// The questions that survey waves ask in two wordings, by the id of the first.
        case pairedQuestions
        /// The values of each equity dimension of the vocabulary: a breakdown for every dimension.
        case equity
    }

    /// How the rows relate to each other, which decides what the residual rule R6 protects.
    public enum Arrangement: Sendable, Hashable {
        /// Each row is the same figure of its own part of the population; nobody is in two rows.
        case slices
        /// All rows are shares of one base, and nobody is in two rows.
        case distribution
        /// Somebody may be in two rows.
        case overlapping
    }

    /// What the rows differ by, such as `model`.
    public let dimension: String
    /// The rows.
    public let categories: Categories
    /// How the rows relate to each other.
    public let arrangement: Arrangement
    /// How much of a row may be told.
    public let disclosureClass: DisclosureClass
    /// What the rows need beyond the figure itself.
    public let inputs: [MetricInput]

    init(
        _ dimension: String, _ categories: Categories, _ arrangement: Arrangement, class: DisclosureClass,
        inputs: [MetricInput] = []
    ) {
        self.dimension = dimension
        self.categories = categories
        self.arrangement = arrangement
        disclosureClass = `class`
        self.inputs = inputs
    }

    /// A breakdown by the model of the relationship.
    static let byModel = MetricBreakdown(
        "model", .fixed(RelationshipModel.allCases.map(\.rawValue)), .slices, class: .c1)

    /// A breakdown by each equity dimension, which a program names itself.
    static let byEquity = MetricBreakdown("equity", .equity, .overlapping, class: .c2)

    /// The breakdowns that it stands for: itself, or one for each equity dimension.
    func expanded(equity: [(dimension: String, values: [String])]) -> [MetricBreakdown] {
        guard categories == .equity else { return [self] }
        return equity.map {
            MetricBreakdown(
                $0.dimension, .fixed($0.values), arrangement, class: disclosureClass, inputs: inputs)
        }
    }

    /// The names of the rows, in order.
    func names(units: [String], skills: [String], pairedQuestions: [String]) -> [String] {
        switch categories {
        case .fixed(let names): names
        case .units: units
        case .skills: skills
        case .pairedQuestions: pairedQuestions
        case .equity: []
        }
    }
}
