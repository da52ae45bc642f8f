import Mentoring

extension FrontMatter {
    /// Why the page is left out; nil for a page that is out: `publish_on` ≤ today < `expire_on`, no draft, and of
    /// this edition (design.md section 1).
    ///
    /// A story is out from `published_on`, in its own editions, and only while its consents stand: no option of the
    /// command line shows one without. `consents` is what they say today, nil where that is not known.
    func leftOut(
        of edition: Edition, today: Day, options: BuildOptions, consents: StoryStanding.Outcome?
    ) -> LeftOutPage.Reason? {
        if let editions, !editions.contains(edition) { return .otherEdition }
        if let story, !story.editions.contains(edition) { return .otherEdition }
        if isDraft && !options.drafts { return .draft }
        for day in [publishOn, story?.publishedOn] {
            if let day, day > today, !options.future { return .future(day) }
        }
        if let expireOn, expireOn <= today, !options.expired { return .expired(expireOn) }
        guard isStory else { return nil }
        switch story == nil ? nil : consents {
        case .stands: return nil
        case .expired: return .consentExpired
        case .withdrawn: return .consentWithdrawn
        case nil: return .consentMissing
        }
    }

    /// The last day on which the latest review is still fresh; nil where the page names no review or rhythm.
    var reviewDue: Day? {
        reviewedOn.flatMap { reviewEvery?.due(after: $0) }
    }

    /// Whether the page is stale: `reviewed_on` + `review_every` < today.
    func isStale(today: Day) -> Bool { reviewDue.map { $0 < today } ?? false }
}
