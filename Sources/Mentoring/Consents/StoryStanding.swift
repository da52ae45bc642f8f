/// Whether a story may be published today, and what is wrong with it.
public struct StoryStanding: Sendable {
    /// What becomes of a story that has no problem.
    public enum Outcome: Hashable, Sendable {
        /// Every consent that it needs holds.
        case stands
        /// At least one has expired, and none was withdrawn.
        case expired
        /// At least one was withdrawn.
        case withdrawn
    }

    /// What is wrong; positions count the story's people and consents from 0.
    public enum Problem: Hashable, Sendable {
        /// No program has this consent.
        case unknownConsent(Int)
        /// No listed consent of the person covers how the person is shown.
        case personWithoutConsent(Int)
        /// The person's consents do not cover this edition.
        case editionWithoutConsent(person: Int, Edition)
        /// A consent of someone else, or to something else, does not cover this edition.
        case consentWithoutEdition(Int, Edition)
        /// No relationship has this id and a member who consented to something.
        case unknownRelationship
        /// A member of the relationship is not among the people.
        case memberNotListed
    }

    /// Every problem, by what it is about; a story with one is not published.
    public let problems: [Problem]
    /// What its consents say today; `stands` only where nothing is wrong with them.
    public let outcome: Outcome
    /// Which of the programs the listed consents belong to, by position.
    public let programs: Set<Int>
    /// The full names that the story may show: of those shown as `named`, where `identities.json` has them.
    public let names: [String]
}
