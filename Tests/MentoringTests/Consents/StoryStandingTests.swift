import Testing

@testable import Mentoring

@Suite("Whether a story stands")
struct StoryStandingTests {
    private let a = "aaaaaaaaaa"
    private let b = "bbbbbbbbbb"

    private func person(_ id: String, _ shownAs: StoryPeople.ShownAs = .named) -> StoryPeople.Person {
        StoryPeople.Person(participant: "p-\(id)", shownAs: shownAs)
    }

    private func story(
        _ people: StoryPeople.Person..., consents: [String], relationship: String? = nil,
        editions: [Edition] = [.everyone]
    ) -> StoryPeople {
        StoryPeople(
            people: people, consents: consents.map { "c-\($0)" }, relationship: relationship, editions: editions
        )
    }

    @Test(
        "A wider consent covers a narrower way of being shown, never the other way about",
        arguments: [
            ("story-named", StoryPeople.ShownAs.named, true), ("story-named", .firstName, true),
            ("story-named", .anonymous, true), ("story-first-name", .named, false),
            ("story-first-name", .firstName, true), ("story-first-name", .anonymous, true),
            ("quote", .named, false), ("quote", .firstName, false), ("quote", .anonymous, true),
            ("photo", .anonymous, false), ("directory", .named, false), ("milestone", .anonymous, false),
        ])
    func scopes(scope: String, shownAs: StoryPeople.ShownAs, stands: Bool) throws {
        let consents = try smallConsents(consentJSON(a, of: a, scope))
        let standing = storyStanding(story(person(a, shownAs), consents: [a]), in: [consents])
        #expect(standing.problems == (stands ? [] : [.personWithoutConsent(0)]))
        #expect(standing.outcome == .stands && standing.programs == [0])
    }

    @Test("A consent that nobody gave, or that another person gave, covers nobody")
    func missing() throws {
        let consents = try smallConsents(consentJSON(b, of: b, "story-named"))
        #expect(
            storyStanding(story(person(a), consents: [a]), in: [consents]).problems
                == [.unknownConsent(0), .personWithoutConsent(0)])
        #expect(
            storyStanding(story(person(a), consents: [b]), in: [consents]).problems == [
                .personWithoutConsent(0)
            ])
        #expect(storyStanding(story(person(b), consents: [b]), in: []).problems.first == .unknownConsent(0))
    }

    @Test("Each edition of the story must be one that the consent names")
    func editions() throws {
        let consents = try smallConsents(consentJSON(a, of: a, "story-named", editions: #"["team"]"#))
        let both = story(person(a), consents: [a], editions: [.team, .everyone])
        #expect(storyStanding(both, in: [consents]).problems == [.editionWithoutConsent(person: 0, .everyone)])
        #expect(
            storyStanding(story(person(a), consents: [a], editions: [.team]), in: [consents]).problems.isEmpty)
    }

    @Test(
        "What has expired or was withdrawn is no problem, and the story does not stand",
        arguments: [
            (#""withdrawn_on": "2026-08-31""#, StoryStanding.Outcome.withdrawn),
            (#""expires_on": "2026-09-10""#, .expired),
            (#""expires_on": "2026-09-01", "withdrawn_on": "2026-08-01""#, .withdrawn),
            (#""expires_on": "2026-09-11""#, .stands),
        ])
    func ended(more: String, outcome: StoryStanding.Outcome) throws {
        let consents = try smallConsents(consentJSON(a, of: a, "story-named", more))
        let standing = storyStanding(story(person(a), consents: [a]), in: [consents])
        #expect(standing.problems.isEmpty && standing.outcome == outcome)
    }

    @Test("A renewed consent may stand beside the old one")
    func renewed() throws {
        let consents = try smallConsents(
            consentJSON(a, of: a, "story-named", #""withdrawn_on": "2026-03-01""#),
            consentJSON(b, of: a, "story-named"))
        #expect(storyStanding(story(person(a), consents: [a, b]), in: [consents]).outcome == .stands)
    }

    @Test("Both sides of the relationship must be among the people, each with a consent")
    func pair() throws {
        let consents = try smallConsents(
            consentJSON(a, of: a, "story-named"), consentJSON(b, of: b, "story-first-name"),
            identities: [identityJSON(a, "Ann Lee"), identityJSON(b, "Ben Oja")])
        let both = story(
            person(a), person(b, .firstName), consents: [a, b], relationship: "r-aaaaaaaaaa")
        let standing = storyStanding(both, in: [consents])
        #expect(standing.problems.isEmpty && standing.outcome == .stands)
        // A first name is all that the second of them agreed to.
        #expect(standing.names == ["Ann Lee"])
        #expect(
            storyStanding(story(person(a), consents: [a], relationship: "r-aaaaaaaaaa"), in: [consents])
                .problems
                == [.memberNotListed])
        #expect(
            storyStanding(story(person(a), consents: [a], relationship: "r-zzzzzzzzzz"), in: [consents])
                .problems
                == [.unknownRelationship])
    }

    @Test(
        "A photo's consent carries the story: it must cover the edition, and takes the story with it when it ends"
    )
    func photo() throws {
        let consents = try smallConsents(
            consentJSON(a, of: a, "story-named"),
            consentJSON(b, of: b, "photo", editions: #"["everyone"]"#, #""withdrawn_on": "2026-08-30""#))
        let withPhoto = story(person(a), consents: [a, b])
        #expect(storyStanding(withPhoto, in: [consents]).outcome == .withdrawn)
        let team = story(person(a), consents: [b, a], editions: [.everyone, .team])
        #expect(
            storyStanding(team, in: [consents]).problems
                == [.editionWithoutConsent(person: 0, .team), .consentWithoutEdition(0, .team)])
    }

    @Test("Someone made up needs no consent")
    func composite() {
        let madeUp = StoryPeople.Person(participant: nil, shownAs: .firstName)
        let standing = storyStanding(story(madeUp, consents: []), in: [])
        #expect(standing.problems.isEmpty && standing.outcome == .stands && standing.programs.isEmpty)
    }

    @Test("A story may rest on the data of any program that it is given")
    func programs() throws {
        let first = try smallConsents(consentJSON(b, of: b, "story-named"))
        let second = try smallConsents(consentJSON(a, of: a, "story-named"))
        let standing = storyStanding(story(person(a), consents: [a]), in: [first, second])
        #expect(standing.problems.isEmpty && standing.programs == [1])
    }
}
