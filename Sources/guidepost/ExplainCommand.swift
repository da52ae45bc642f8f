import ArgumentParser
import Diagnostics
import SiteBuilder

/// `guidepost explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains a finding's code, or why a page is where it is.",
        discussion: """
              guidepost explain broken-link                what the finding means and how to mend it
              guidepost explain content/guides/trust.md    where the page is, what leads to it, what it needs
            """)

    @Argument(
        help: ArgumentHelp(
            "A code that stands in brackets behind a message, or a page.", valueName: "code|page"))
    var subject: String

    @OptionGroup var site: SiteOptions

    func run() throws {
        if let code = FindingCode(rawValue: subject) {
            writeLine(explanation(of: code), to: .output)
        } else {
            try explainPage()
        }
    }

    private func explanation(of code: FindingCode) -> String {
        let weight = code.mayBeLowered ? "checks: may change that" : "checks: cannot lower it"
        let entry = findingEntry(of: code)?.text ?? ""
        return "\(code.rawValue): \(code.defaultSeverity.rawValue); \(weight)\n\n\(entry)"
    }

    private func explainPage() throws {
        let built = build(try site.world(), options: site.buildOptions(upkeep: true))
        guard let made = built.value else {
            report(built.findings, verbose: site.verbose)
            let near = nearestName(to: subject, among: FindingCode.allCases.map(\.rawValue))
            writeLine(
                "guidepost: “\(subject)” is no finding's code, and pages cannot be looked up here\n  fix: "
                    + (near.map { "Did you mean “\($0)”?" } ?? "docs/findings.md lists all codes."), to: .errors
            )
            throw Ending.siteHasErrors
        }
        guard let page = made.pages.first(where: { $0.goes(by: subject) }) else {
            let names = FindingCode.allCases.map(\.rawValue) + made.pages.map(\.path)
            let near = nearestName(to: subject, among: names)
            writeLine(
                "guidepost: “\(subject)” is no finding's code and no page\n  fix: "
                    + (near.map { "Did you mean “\($0)”?" } ?? "guidepost list pages shows all pages."),
                to: .errors)
            throw Ending.siteHasErrors
        }
        for line in page.lines(today: made.today, timeZone: made.timeZone) { writeLine(line, to: .output) }
    }
}
