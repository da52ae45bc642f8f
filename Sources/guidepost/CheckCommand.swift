import ArgumentParser
import SiteBuilder

/// `guidepost check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks everything that build checks, and the handbook's upkeep.",
        discussion: """
            Writes nothing. Beyond what build looks at it finds headings that skip a level, empty sections, equal
            titles, pages without an owner, pages that nothing leads to, files that no page uses, and pages of
            required_pages: that are missing. `guidepost explain CODE` says more about a finding.

              guidepost check                   all findings; exit code 1 where there is an error
              guidepost check --strict          the same where there is a warning
              guidepost check --format sarif    for code scanners; json and github too
            """,
        aliases: ["validate"])

    @OptionGroup var site: SiteOptions
    @OptionGroup var findings: FormatOption

    func run() throws {
        var told = FindingReport(format: findings.format, verbose: site.verbose)
        defer { told.finish() }
        let world = try site.world()
        let built = build(world, options: site.buildOptions(upkeep: true))
        told.add(built.findings)
        guard let made = built.value else { throw Ending.siteHasErrors }
        // Some problems show only while pages are rendered.
        guard made.renderAll(workers: world.workers, isCancelled: { isInterrupted() }) else {
            throw Ending.interrupted
        }
        told.add(made.renderFindings())
        guard made.rendersWithoutErrors else { throw Ending.siteHasErrors }
        for edition in made.editions {
            writeLine(
                "\(edition.edition.rawValue): \(counted(edition.pageCount, "page", "pages"))", to: .errors)
            for line in remarkLines(edition, made) { writeLine(line, to: .errors) }
        }
    }
}
