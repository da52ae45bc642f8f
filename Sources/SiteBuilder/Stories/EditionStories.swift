import Mentoring

/// The stories that are out in one edition, and what they permit.
struct EditionStories: Sendable {
    private struct Entry: Sendable {
        let document: Int
        let story: WordedStory
        let publishedOn: Day
        let programs: Set<String>
        let names: [String]
    }

    private let entries: [Entry]

    /// - Parameter output: Where a document's page is put in the edition; nil for one that is not out.
    init(_ documents: [Document], _ standings: StoryStandings, output: (Int) -> String?) {
        entries = documents.enumerated().compactMap { number, document in
            guard let story = document.frontMatter.story, let path = output(number) else { return nil }
            return Entry(
                document: number,
                story: WordedStory(
                    id: story.id.text, title: document.title, summary: document.summary, path: path),
                publishedOn: story.publishedOn, programs: standings.programs[number] ?? [],
                names: standings.byDocument[number]?.names ?? [])
        }
    }

    /// The story of the month (domain.md 4.1 §12): a program's story whose `published_on` lies in it; of several the
    /// latest, then the first by path. Nil for a month without one.
    func ofTheMonth(_ month: Month, program: String) -> WordedStory? {
        let candidates = entries.filter { entry in
            entry.publishedOn.month == month
                && entry.programs.contains { $0.utf8.elementsEqual(program.utf8) }
        }
        return candidates.min { first, second in
            first.publishedOn == second.publishedOn
                ? first.story.path < second.story.path : first.publishedOn > second.publishedOn
        }?.story
    }

    /// Whether the story with this id is out.
    func has(_ id: String) -> Bool { entries.contains { $0.story.id.utf8.elementsEqual(id.utf8) } }

    /// The full names that a document may show as a story.
    func names(in document: Int) -> [String] { entries.first { $0.document == document }?.names ?? [] }

    /// The full names that the story with this id may show, also where it is spoken of.
    func names(ofStory id: String) -> [String] {
        entries.first { $0.story.id.utf8.elementsEqual(id.utf8) }?.names ?? []
    }
}
