import Mentoring
import YAMLReader

/// What `story:` in a page's front matter says: whom the page shows, and by whose leave (domain.md 2.11).
///
/// Ids keep their places, for findings that only the program's data can lead to.
struct Story: Sendable {
    /// Someone the story shows.
    struct Person: Sendable {
        /// The participant's id; nil for someone made up, in a composite story only.
        let participant: YAMLScalar?
        let shownAs: StoryPeople.ShownAs
        /// Where the entry stands in the file.
        let range: YAMLRange
    }

    let id: YAMLScalar
    let people: [Person]
    /// Whether it tells of several people as of one.
    let isComposite: Bool
    /// The ids of the consents that it rests on.
    let consents: [YAMLScalar]
    let relationship: YAMLScalar?
    /// The first day on which it is out, and whose month it is the story of.
    let publishedOn: Day
    /// The day by which somebody asks again whether it still holds.
    let reviewOn: Day
    let editions: [Edition]

    static let keys = [
        "id", "people", "composite", "consents", "relationship", "published_on", "review_on", "editions",
    ]
    static let keysOfPerson = ["participant", "role", "shown_as"]

    /// The same, for the program's data to be asked.
    var forConsents: StoryPeople {
        StoryPeople(
            people: people.map { .init(participant: $0.participant?.text, shownAs: $0.shownAs) },
            consents: consents.map(\.text), relationship: relationship?.text, editions: editions)
    }
}
