import ArgumentParser
import Mentoring
import SiteBuilder

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `guidepost new`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Begins a page with its front matter filled in.",
        discussion: """
            The page is a draft: guidepost serve -D shows it, and it is published once you remove “status: draft”.
            A file that is there already is left alone.

              guidepost new guide "Saying no kindly"        content/guides/saying-no-kindly.md
              guidepost new page "Who we are"               content/who-we-are.md
              guidepost new program "Data mentorship"       content/programs/data-mentorship/index.md
              guidepost new worksheet "First talk"          content/worksheets/first-talk.md
            """)

    @Argument(help: ArgumentHelp("guide, page, program or worksheet.", valueName: "kind"))
    var kind: NewPage.Kind

    @Argument(help: "The page's title.")
    var title: String

    @Option(help: ArgumentHelp("Who keeps the page true.", valueName: "name"))
    var owner: String?

    func run() throws {
        guard access("guidepost.yml", F_OK) == 0 || access("content", F_OK) == 0 else {
            writeLine(
                "guidepost: there is no site here\n  fix: Run it in the folder of guidepost.yml, or begin with "
                    + "guidepost init.", to: .errors)
            throw Ending.siteHasErrors
        }
        let day = try dayOfSourceDateEpoch() ?? today(in: siteTimeZone(DiskFiles(root: ".")))
        guard let page = NewPage(kind, title: title, owner: owner, today: day) else {
            throw ValidationError("A title needs a letter or a digit, and at most 120 bytes of them.")
        }
        if access(page.path, F_OK) == 0 {
            writeLine(
                "guidepost: \(page.path) is there already\n  fix: Give the page another title, or go on with that one.",
                to: .errors)
            throw Ending.siteHasErrors
        }
        try writeWholeFile(page.path, Array(page.text.utf8))
        writeLine("Began \(page.path), a draft; guidepost serve -D shows it.", to: .errors)
    }
}

extension NewPage.Kind: ExpressibleByArgument {}
