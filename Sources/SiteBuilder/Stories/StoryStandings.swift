import Mentoring

/// What the consents of each story say today.
struct StoryStandings: Sendable {
    /// By the document's number; a story that is not out for another reason was not looked at.
    let byDocument: [Int: StoryStanding]
    /// The ids of the programs that a story belongs to: the one whose folder it lies in, else those of its consents.
    let programs: [Int: Set<String>]

    /// A site without stories.
    static let none = StoryStandings(byDocument: [:], programs: [:])

    /// What the consents of a document's story amount to; nil where it is no story, or was not looked at.
    func outcome(of document: Int) -> StoryStanding.Outcome? {
        guard let standing = byDocument[document], standing.problems.isEmpty else { return nil }
        return standing.outcome
    }
}
