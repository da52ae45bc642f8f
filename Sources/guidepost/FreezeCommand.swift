import ArgumentParser
import Diagnostics
import Mentoring
import SiteBuilder

/// `guidepost freeze`
struct FreezeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "freeze",
        abstract: "Freezes what a program's months published, for every edition of the site.",
        discussion: """
            A frozen month shows the same figures for ever, whatever comes in later. What everyone may read goes into
            content/programs/<program>/published/everyone/, which belongs into version control; the other editions'
            goes into published/ of the data folder. Months that are frozen already stay as they are. To take a freeze
            back, remove the file.

              guidepost freeze engineering --month 2026-08
              guidepost freeze engineering --through 2026-08
            """)

    @Argument(help: "The program: its folder's name below content/programs/.")
    var program: String

    @Option(help: ArgumentHelp("This complete month.", valueName: "YYYY-MM"), transform: parseMonth)
    var month: Month?

    @Option(
        help: ArgumentHelp("All complete months up to this one.", valueName: "YYYY-MM"), transform: parseMonth)
    var through: Month?

    @OptionGroup var site: SiteOptions

    func validate() throws {
        if (month == nil) == (through == nil) {
            throw ValidationError("Say what to freeze: --month 2026-08, or --through 2026-08.")
        }
    }

    func run() throws {
        let range: FrozenRange = month.map { .month($0) } ?? .through(through ?? Month(index: 0))
        let planned = planFreeze(
            try site.world(), options: site.buildOptions(), program: program, range: range)
        report(planned.findings.filter { $0.severity == .error }, verbose: site.verbose)
        guard let plan = planned.value else { throw Ending.siteHasErrors }
        for file in plan.files {
            // A later run would take half a file for what was published.
            try writeWholeFile(file.path, file.bytes)
            writeLine(file.path, to: .errors)
        }
        let kept =
            plan.kept.isEmpty
            ? "" : "; \(counted(plan.kept.count, "file", "files")) stay as they were frozen before"
        writeLine("Froze \(counted(plan.files.count, "file", "files"))\(kept)", to: .errors)
    }
}
