import Mentoring
import Testing

@testable import SiteBuilder

@Suite("The story of the month")
struct StoryOfTheMonthTests {
    private func index(_ stories: [String: String], _ edition: Edition = .everyone) throws -> SiteIndex {
        let files = MemoryFiles(siteWithProgram(more: stories))
        let world = World(files: files, clock: { _ in Day(number: 0) }, workers: 1)
        let day = try #require(Day(parsing: "2026-01-15".utf8))
        let options = BuildOptions(future: true)
        let settings = SiteSettings.standard
        let theme = loadTheme(files, settings: settings).value
        let content = ContentFiles(files.list("content").value)
        let documents = readDocuments(content.pages, world: world, settings: settings, words: theme.words).value
        let programs = loadPrograms(
            world, editions: [edition], today: day, dataRoot: nil, limits: settings.limits
        ).value
        let checked = checkStories(
            documents, programs: programs, dataAreWhole: true, today: day, options: options, files: files)
        #expect(checked.findings.isEmpty)
        return makeIndex(
            documents: documents, assets: [], programs: programs, stories: checked.value, edition: edition,
            today: day, options: options, siteTitle: "S", words: theme.words
        ).value
    }

    private let january = Month(year: 2026, month: 1)

    @Test("is the one that was published in the month, of several the latest")
    func latest() throws {
        let index = try index([
            "content/programs/p/a.md": storyPage(["id": "s-aaaaaaaaaa"]),
            "content/guides/b.md": storyPage(["id": "s-bbbbbbbbbb", "published_on": "2026-01-12"]),
            "content/programs/p/c.md": storyPage(["id": "s-cccccccccc", "published_on": "2026-01-12"]),
            "content/programs/p/d.md": storyPage(["id": "s-dddddddddd", "published_on": "2025-12-31"]),
        ])
        #expect(
            index.stories.ofTheMonth(january, program: "p")
                == WordedStory(
                    id: "s-bbbbbbbbbb", title: "A first year", summary: "How it went.", path: "guides/b.html")
        )
        #expect(index.stories.ofTheMonth(january + -1, program: "p")?.path == "programs/p/d.html")
        #expect(index.stories.ofTheMonth(january + 1, program: "p") == nil)
        #expect(index.stories.ofTheMonth(january, program: "q") == nil)
    }

    @Test("is none where the story is not out in the edition")
    func edition() throws {
        let team = ["content/programs/p/a.md": storyPage(["editions": "[team]"])]
        #expect(try index(team).stories.ofTheMonth(january, program: "p") == nil)
        #expect(try index(team, .team).stories.ofTheMonth(january, program: "p") != nil)
    }
}
