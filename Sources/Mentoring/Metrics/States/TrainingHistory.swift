/// Which training each participant has completed, and for how long it counts (domain.md 3.0a, M16).
struct TrainingHistory: Sendable {
    private struct Completion: Sendable {
        let module: Int
        /// From the day it was completed to the first day on which it counts no more.
        let valid: DaySpan
    }

    /// The indices of the modules that each role must complete; peers have none.
    private let required: [Role: [Int]]
    private let completions: Grouped<Completion>

    /// Nil where no training was collected. A failed score is no completion.
    init?(_ dataset: Dataset) {
        guard let training = dataset.others.training else { return nil }
        let modules = dataset.program.trainingModules
        func required(_ audience: TrainingModule.Audience) -> [Int] {
            modules.indices.filter {
                modules[$0].isRequired && (modules[$0].audience == audience || modules[$0].audience == .both)
            }
        }
        self.required = [.mentor: required(.mentor), .mentee: required(.mentee)]
        completions = Grouped(
            count: dataset.participants.count,
            training.filter { $0.score != .fail && modules.indices.contains($0.module) }.map { record in
                let days = modules[record.module].validDays.map { record.completedOn + $0 }
                let valid = DaySpan(from: record.completedOn, to: record.expiresOn ?? days)
                return (record.participant, Completion(module: record.module, valid: valid))
            })
    }

    /// The modules that mentors must complete.
    var requiredOfMentors: [Int] { required[.mentor] ?? [] }

    /// Whether the person has completed a module by a day and it still counts on it.
    func hasCompleted(_ module: Int, person: Int, on day: Int32) -> Bool {
        completions.contains(in: person) { $0.module == module && $0.valid.covers(day) }
    }

    /// Whether somebody has, on a day, completed all that is required of a role; so has everybody of whom nothing
    /// is required.
    func isComplete(_ person: Int, as role: Role, on day: Int32) -> Bool {
        (required[role] ?? []).allSatisfy { hasCompleted($0, person: person, on: day) }
    }

    /// The last day by a given one on which a completion of the module ran out; nil where none did.
    func lastExpiry(of module: Int, person: Int, by day: Int32) -> Int32? {
        completions.elements[completions.range(of: person)]
            .filter { $0.module == module && $0.valid.from <= day && $0.valid.to <= day }.map(\.valid.to).max()
    }
}
