import ArgumentParser
import Diagnostics
import Mentoring
import OutputFolder
import SiteBuilder
import Support

/// `guidepost build`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Writes the site to output/<edition>.",
        discussion: """
            Nothing is written while the site has an error, and the edition that is there stays as it is until the
            new one is complete. The folder can be published as it is, or opened from disk.

              guidepost build                          the site as its readers will see it
              guidepost build -D                       with drafts
              guidepost build --as-of 2026-12-01       as it will be on that day
              guidepost build --edition team           only the team's edition
            """)

    @OptionGroup var site: SiteOptions
    @OptionGroup var findings: FormatOption

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("output")],
        help: ArgumentHelp("Write the editions into this folder.", valueName: "folder"))
    var output = "output"

    @Option(
        name: [.customShort("b", allowingJoined: true), .customLong("base-url")],
        help: ArgumentHelp("Where the site will be found, for canonical links.", valueName: "url"))
    var baseURL: String?

    func validate() throws {
        let parts = output.utf8.split(separator: UInt8(ascii: "/"))
        if let name = parts.last.map({ String(Substring($0)) }), Edition(rawValue: name) != nil {
            throw ValidationError("-o names the folder above the editions: “output”, not “output/\(name)”.")
        }
        if let baseURL, checkedBaseURL(baseURL) == nil {
            throw ValidationError(
                "“\(baseURL)” is not the address of a site, such as https://handbook.example.org.")
        }
    }

    func run() throws {
        let watch = Stopwatch()
        var told = FindingReport(format: findings.format, verbose: site.verbose)
        defer { told.finish() }
        let world = try site.world()
        let built = build(world, options: site.buildOptions(baseURL: baseURL.flatMap(checkedBaseURL)))
        told.add(built.findings)
        guard let made = built.value else { throw Ending.siteHasErrors }
        if isInterrupted() { throw Ending.interrupted }
        let progress = ProgressLine(
            total: made.editions.reduce(0) { $0 + $1.files.count }, label: "Writing the site")
        let editions = made.editions.map { edition in
            EditionFiles(
                name: edition.edition.rawValue,
                files: edition.files.map { entry in
                    OutputFile(path: entry.path) { bytes in
                        entry.produce(&bytes)
                        progress.step()
                    }
                })
        }
        let changes: [Changes]?
        do {
            // Of several editions none is exchanged while another has an error that shows only in rendering.
            changes = try write(
                editions, to: output, workers: world.workers, isCancelled: { isInterrupted() },
                beforeSwap: { made.rendersWithoutErrors })
        } catch {
            progress.clear()
            if isInterrupted() { throw Ending.interrupted }
            writeLine("guidepost: \(error.summary)\n  fix: \(error.help)", to: .errors)
            throw Ending.machineFailed
        }
        progress.clear()
        if isInterrupted() { throw Ending.interrupted }
        told.add(made.renderFindings())
        guard let changes else { throw Ending.siteHasErrors }
        for (edition, changes) in zip(made.editions, changes) {
            writeLine(summary(of: edition, changes: changes, watch: watch), to: .errors)
            for line in remarkLines(edition, made) + purgeLines(edition, made, changes) {
                writeLine(line, to: .errors)
            }
        }
    }

    private func summary(of edition: Output, changes: Changes, watch: Stopwatch) -> String {
        """
        \(output)/\(edition.edition.rawValue): \(counted(edition.pageCount, "page", "pages")), \
        \(counted(changes.written, "file", "files")) written, \(changes.unchanged) unchanged, \
        \(changes.removed.count) removed, in \(watch.text)
        """
    }
}
