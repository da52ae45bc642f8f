/// What a metric needs from the data folder, so that a report can say what was not supplied.
public enum MetricInput: Sendable, Hashable {
    /// A field that the data model requires, such as `participants.roles`: it is always there.
    case required(String)
    /// An optional field, such as `participants.left_on`: supplied when at least one record has it.
    case optional(String)
    /// An optional file, such as `goals`.
    case file(OptionalFile)
    /// One of the two files of meetings (domain.md 2.7).
    case meetings
    /// How many mentees a mentor takes: by the mentor's record, or for all by the program's.
    case capacity
    /// One of two optional fields, which do as well as each other.
    case either(String, String)

    /// The files that a data folder may leave out.
    public enum OptionalFile: String, Sendable, CaseIterable {
        case goals, meetings, training, surveys, responses, events, outcomes
    }

    /// How the files spell it.
    public var name: String {
        switch self {
        case .required(let field), .optional(let field): field
        case .file(let file): file.rawValue
        case .meetings: "meetings or meeting_rollup"
        case .capacity: "participants.capacity or program.capacity_default"
        case .either(let first, let second): "\(first) or \(second)"
        }
    }

    /// Whether a program's data hold it.
    func isSupplied(by dataset: Dataset) -> Bool {
        switch self {
        case .required: true
        case .optional("program.eligible_population"): !dataset.program.eligiblePopulation.isEmpty
        case .optional("program.training_modules"): !dataset.program.trainingModules.isEmpty
        case .optional(let field): dataset.collected.has(field)
        case .file(.goals): dataset.goals != nil
        case .file(.meetings): dataset.meetings != nil
        case .file(.training): dataset.others.training != nil
        case .file(.surveys): dataset.others.surveys != nil
        case .file(.responses): dataset.others.responses != nil
        case .file(.events): dataset.others.events != nil
        case .file(.outcomes): dataset.others.outcomeGroups != nil
        case .meetings: dataset.meetings != nil || dataset.rollups != nil
        case .either(let first, let second): dataset.collected.has(first) || dataset.collected.has(second)
        case .capacity:
            dataset.program.capacityDefault != nil || dataset.collected.has("participants.capacity")
        }
    }
}
