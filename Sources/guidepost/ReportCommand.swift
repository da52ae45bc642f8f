import ArgumentParser
import Diagnostics
import Mentoring
import SiteBuilder

/// `guidepost report`
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Prints a month's figures and findings of a program.",
        discussion: """
            Prints what the edition may show, and nothing else. JSON and CSV are for other programs; HTML is one file
            for a mail or for print, without script and without anything outside it.

              guidepost report engineering --month 2026-09
              guidepost report engineering --month 2026-09 --format html --single-file > september.html
              guidepost report engineering --month 2026-09 --edition team --format csv > september.csv
            """)

    /// How the report is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case json, csv, html }

    @Argument(help: "The program: its folder's name below content/programs/.")
    var program: String

    @Option(help: ArgumentHelp("A complete month of the program.", valueName: "YYYY-MM"), transform: parseMonth)
    var month: Month

    @Option(help: "json, csv or html.")
    var format: Format?

    @Flag(help: "One HTML file, with its style inside; the same as --format html.")
    var singleFile = false

    @OptionGroup var site: SiteOptions

    func validate() throws {
        if site.editions.count > 1 { throw ValidationError("A report is for one edition.") }
        if singleFile, let format, format != .html {
            throw ValidationError("--single-file goes with --format html.")
        }
    }

    func run() throws {
        let made = SiteBuilder.report(
            try site.world(), options: site.buildOptions(), program: program, month: month,
            edition: site.editions.first ?? .everyone)
        report(made.findings.filter { $0.severity == .error }, verbose: site.verbose)
        guard let text = made.value else { throw Ending.siteHasErrors }
        let file: Checked<[UInt8]?> =
            switch format ?? (singleFile ? .html : .json) {
            case .json: text.json()
            case .html: text.html()
            case .csv: text.csv()
            }
        report(file.findings.filter { $0.severity == .error }, verbose: site.verbose)
        guard let bytes = file.value else { throw Ending.siteHasErrors }
        _ = writeAll(bytes, to: Channel.output.descriptor)
    }
}

@Sendable func parseMonth(_ text: String) throws -> Month {
    guard let month = Month(parsing: Array(text.utf8)) else {
        throw ValidationError("“\(text)” is not a month; write it as YYYY-MM, such as 2026-09.")
    }
    return month
}
