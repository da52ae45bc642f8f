import Mentoring

extension FrontMatter {
    /// Why the page is left out; nil for a page that is out: `publish_on` ≤ today < `expire_on`, no draft, and of
    /// this edition (design.md section 1).
    func leftOut(of edition: Edition, today: Day, options: BuildOptions) -> LeftOutPage.Reason? {
        if isStory { return .story }
        if let editions, !editions.contains(edition) { return .otherEdition }
        if isDraft && !options.drafts { return .draft }
        if let publishOn, publishOn > today, !options.future { return .future(publishOn) }
        if let expireOn, expireOn <= today, !options.expired { return .expired(expireOn) }
        return nil
    }

    /// Whether the page is stale: `reviewed_on` + `review_every` < today.
    func isStale(today: Day) -> Bool {
        guard let reviewedOn, let reviewEvery else { return false }
        return reviewEvery.due(after: reviewedOn) < today
    }
}
