import ArgumentParser
import Mentoring
import SiteBuilder

/// `guidepost list`
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Prints what there is, one a line.",
        discussion: """
              guidepost list pages                    every page with its title, whether it is out or not
              guidepost list drafts                   pages with status: draft
              guidepost list future                   pages whose publish_on lies ahead
              guidepost list expired                  pages whose expire_on has come
              guidepost list stale                    pages to be looked over again, with owner and day
              guidepost list orphans                  pages that no other page's text leads to
              guidepost list metrics                  every metric: id, slug, unit, figures, inputs
              guidepost list metrics --format json    the same for programs
            """)

    /// How a list is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Argument(help: "What to list: \(ListSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
    var subject: ListSubject

    @Option(help: "text or json.")
    var format = Format.text

    @OptionGroup var site: SiteOptions

    func run() throws {
        if subject == .metrics { printMetrics() } else { try printPages() }
    }

    private func printMetrics() {
        switch format {
        case .text: for metric in metricCatalogue { writeLine(MetricList.line(metric), to: .output) }
        case .json:
            let entries = metricCatalogue.map(MetricList.json).joined(separator: ",\n")
            writeLine("[\n\(entries)\n]", to: .output)
        }
    }

    private func printPages() throws {
        let built = build(try site.world(), options: site.buildOptions(upkeep: true))
        guard let made = built.value else {
            report(built.findings, verbose: site.verbose)
            throw Ending.siteHasErrors
        }
        let rows = made.pages.compactMap { page in subject.remark(page).map { (page: page, remark: $0) } }
        switch format {
        case .text:
            for row in rows { writeLine("\(row.page.path)\t\(row.remark)", to: .output) }
            if rows.isEmpty { writeLine("none (today is \(made.today.text), \(made.timeZone))", to: .errors) }
        case .json: _ = writeAll(pagesAsJSON(rows.map(\.page)), to: Channel.output.descriptor)
        }
    }
}
