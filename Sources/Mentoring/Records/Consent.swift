/// One line of `consents.json`: what a person agreed to be shown with (domain.md 2.11). All of it is secret.
struct Consent: Sendable {
    let id: String
    /// Index of the participant.
    let participant: Int
    let scope: ConsentScope
    let editions: [Edition]
    let textVersion: String
    let givenOn: Day
    /// The first day on which it holds no more: as the file gives it, else twelve months after `givenOn`.
    let expiresOn: Day
    /// The day from which it holds no more because the person said so.
    let withdrawnOn: Day?
    /// Where the signed form is kept; for the leak scan only.
    let evidence: String

    /// Whether the consent stands on a day: from `givenOn` up to, not including, the day it expires or is
    /// withdrawn.
    func holds(on day: Day) -> Bool {
        Interval(from: givenOn, to: min(expiresOn, withdrawnOn ?? expiresOn)).covers(day)
    }
}

/// What a consent covers.
enum ConsentScope: String, CaseIterable, Sendable {
    case directory
    case storyNamed = "story-named"
    case storyFirstName = "story-first-name"
    case quote, photo, milestone
}
