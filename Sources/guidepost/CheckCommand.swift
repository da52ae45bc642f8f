import ArgumentParser
import SiteBuilder

/// `guidepost check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks everything that build checks, and writes nothing.",
        discussion: """
              guidepost check             all findings; exit code 1 where there is an error
              guidepost check --strict    the same where there is a warning
            """,
        aliases: ["validate"])

    @OptionGroup var site: SiteOptions

    func run() throws {
        let world = try site.world()
        let built = build(world, options: site.buildOptions())
        report(built.findings, verbose: site.verbose)
        guard let made = built.value else { throw Ending.siteHasErrors }
        // Some problems show only while pages are rendered.
        guard made.renderAll(workers: world.workers, isCancelled: { isInterrupted() }) else {
            throw Ending.interrupted
        }
        report(made.renderFindings(), verbose: site.verbose)
        guard made.rendersWithoutErrors else { throw Ending.siteHasErrors }
        for edition in made.editions {
            writeLine(
                "\(edition.edition.rawValue): \(counted(edition.pageCount, "page", "pages"))", to: .errors)
            for line in remarkLines(edition, made) { writeLine(line, to: .errors) }
        }
    }
}
