/// Which training modules each participant has completed, and until when that counts.
struct TrainingHistory: Sendable {
    private struct Completion: Sendable {
        let module: Int
        /// From the day of completion to the day on which it counts no more.
        let span: DaySpan
    }

    private let completions: Grouped<Completion>
    /// The required modules of each role, by index; peers have none.
    private let required: [Role: [Int]]

    /// Nil where no training was collected.
    init?(_ dataset: Dataset) {
        guard let records = dataset.training else { return nil }
        let modules = dataset.program.trainingModules
        let passed = records.compactMap { record -> (group: Int, element: Completion)? in
            guard record.score != .fail else { return nil }
            let validDays = modules.indices.contains(record.module) ? modules[record.module].validDays : nil
            let end = record.expiresOn ?? validDays.map { record.completedOn + $0 }
            return (
                record.participant,
                Completion(module: record.module, span: DaySpan(from: record.completedOn, to: end))
            )
        }
        completions = Grouped(count: dataset.participants.count, passed)
        func required(_ audience: TrainingModule.Audience) -> [Int] {
            modules.indices.filter { index in
                modules[index].isRequired
                    && (modules[index].audience == audience || modules[index].audience == .both)
            }
        }
        self.required = [.mentor: required(.mentor), .mentee: required(.mentee)]
    }

    /// Whether somebody has, on a day, passed all that is required of a role and none of it has expired; so has
    /// everybody of whom nothing is required.
    func isComplete(_ person: Int, as role: Role, on day: Int32) -> Bool {
        (required[role] ?? []).allSatisfy { module in
            completions.contains(in: person) { $0.module == module && $0.span.covers(day) }
        }
    }
}
