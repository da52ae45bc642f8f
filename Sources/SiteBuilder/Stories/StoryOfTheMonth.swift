import Mentoring

/// A story as a monthly report speaks of it (domain.md 4.1 §12).
struct StoryOfTheMonth: Sendable, Hashable {
    /// The story's id, `s-…`.
    let id: String
    let title: String
    let summary: String
    /// Where its page is put, such as `programs/engineering/stories/first-year.html`.
    let output: String
}

extension SiteIndex {
    /// The story of a program whose `published_on` lies in the month and which is out in this edition; of several the
    /// latest, then the first by path. Nil for a month without one.
    func storyOfTheMonth(program: String, month: Month) -> StoryOfTheMonth? {
        let candidates = pages.compactMap { page -> (story: Story, page: SitePage)? in
            guard let number = page.document, let story = documents[number].frontMatter.story,
                story.publishedOn.month == month,
                stories.programs[number]?.contains(where: { $0.utf8.elementsEqual(program.utf8) }) == true
            else { return nil }
            return (story, page)
        }
        let chosen = candidates.min { first, second in
            first.story.publishedOn == second.story.publishedOn
                ? first.page.output < second.page.output : first.story.publishedOn > second.story.publishedOn
        }
        return chosen.map {
            StoryOfTheMonth(
                id: $0.story.id.text, title: $0.page.title, summary: $0.page.summary, output: $0.page.output)
        }
    }
}
