import Diagnostics

/// How many responses there are so far, for the rules that count them (domain.md 2.15).
struct ResponseCounts {
    private struct Asked: Hashable {
        let wave: Int
        let role: Role
        /// Nil for all relationships together.
        let relationship: Int?
    }

    private var counts: [Asked: Int] = [:]

    /// Counts a response, and notes it where it is one too many: of the people invited in its role, or of the
    /// people who hold the role in its relationship.
    ///
    /// One response for a role, relationship and wave is the rule for pairs; a group has as many mentees as it has,
    /// and each may answer. Peers are invited by no number of their own.
    mutating func add(
        _ read: CountedResponse, _ wave: SurveyWave, _ relationships: [Relationship], _ notes: inout FileNotes
    ) {
        let response = read.response
        let invited: Int? =
            switch response.role {
            case .mentor: wave.invited.mentors
            case .mentee: wave.invited.mentees
            case .peer: nil
            }
        let all = count(Asked(wave: response.wave, role: response.role, relationship: nil))
        if let invited, all == invited + 1 {
            notes.note(
                .brokenRule, at: read.roleOffset, subject: "respondent_role",
                "makes more \(response.role.rawValue)s answer \(wave.id) than were invited",
                help: "Correct invited in surveys, or remove responses that came twice.")
        }
        guard let index = response.relationship, let holders = read.holders else { return }
        let answered = count(Asked(wave: response.wave, role: response.role, relationship: index))
        if holders == 0 {
            notes.note(
                .brokenRule, at: read.roleOffset, subject: "respondent_role",
                "is a role that nobody has in \(relationships[index].id)",
                help: "Correct the role, or the relationship.")
        } else if answered > holders {
            notes.note(
                .brokenRule, at: read.relationshipOffset, length: 14, subject: "relationship",
                holders == 1
                    ? "has answered \(wave.id) in this role already"
                    : "has answered \(wave.id) \(holders) times in this role already",
                help: "Keep one response for a person and wave.")
        }
    }

    private mutating func count(_ asked: Asked) -> Int {
        counts[asked, default: 0] += 1
        return counts[asked, default: 0]
    }
}
