/// Whom a story shows, and with whose consent: what its front matter says, to be held against the program's data
/// (domain.md 2.11). Ids are as the author wrote them.
public struct StoryPeople: Sendable {
    /// How a story shows a person.
    public enum ShownAs: String, CaseIterable, Sendable {
        case named
        case firstName = "first-name"
        case anonymous
    }

    /// Someone the story shows.
    public struct Person: Sendable {
        /// The participant's id; nil for someone made up, as in a composite story.
        public let participant: String?
        /// With the name, the first name, or without a name.
        public let shownAs: ShownAs

        /// Someone the story shows.
        public init(participant: String?, shownAs: ShownAs) {
            self.participant = participant
            self.shownAs = shownAs
        }
    }

    /// Everyone in the story.
    public let people: [Person]
    /// The ids of the consents that it rests on.
    public let consents: [String]
    /// The id of the relationship that it is about; nil where it is about none.
    public let relationship: String?
    /// Where it is to be published.
    public let editions: [Edition]

    /// What a story's front matter says.
    public init(people: [Person], consents: [String], relationship: String?, editions: [Edition]) {
        self.people = people
        self.consents = consents
        self.relationship = relationship
        self.editions = editions
    }
}

extension StoryPeople.ShownAs {
    /// The consents that permit it: the wider one covers the narrower. Without a name one's own words need a
    /// consent all the same, and `quote` is the one for them.
    var scopes: Set<ConsentScope> {
        switch self {
        case .named: [.storyNamed]
        case .firstName: [.storyNamed, .storyFirstName]
        case .anonymous: [.storyNamed, .storyFirstName, .quote]
        }
    }
}
