/// Someone who stands in a directory by consent: the name, and nothing else.
public struct DirectoryEntry: Hashable, Sendable {
    /// The name as `identities.json` writes it; never an address or a number.
    public let name: String
}

extension ProgramConsents {
    /// Who may stand in an edition's directory today: everyone in the program who has the role, whose `directory`
    /// consent names the edition and holds, and whom `identities.json` names; by name.
    ///
    /// Someone who has a pause stays in: leaving the list would tell of the pause. The list is to be printed as it
    /// is, without a count: nobody's refusal may show (domain.md 2.11).
    public func directoryEntries(role: Role, edition: Edition) -> [DirectoryEntry] {
        let consenting = grants.values.filter {
            $0.consent.scope == .directory && $0.consent.editions.contains(edition)
                && $0.consent.holds(on: today)
        }
        let present = Set(consenting.map(\.person)).compactMap { people[$0] }.filter { person in
            person.isEnrolled && person.roles.contains { $0.role == role && $0.interval.covers(today) }
        }
        return present.compactMap(\.name).map { (name: $0, key: $0.lowercased()) }
            .sorted { ($0.key, $0.name) < ($1.key, $1.name) }
            .map { DirectoryEntry(name: $0.name) }
    }
}
