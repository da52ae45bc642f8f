import Diagnostics
import SiteBuilder

/// Prints findings and what they amount to.
func report(_ findings: [Finding], verbose: Bool) {
    let printer = FindingPrinter(usesColor: usesColor(), verbose: verbose)
    write(printer.text(of: findings), to: .errors)
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    if errors > 0 {
        writeLine(
            "\(counted(errors, "error", "errors")), \(counted(warnings, "warning", "warnings")); nothing was written",
            to: .errors)
    } else if warnings > 0 {
        writeLine(counted(warnings, "warning", "warnings"), to: .errors)
    }
}

/// What stays out of an edition, by reason, with the day that was taken for today.
private func leftOutLines(_ edition: Output, _ made: SiteOutput) -> [String] {
    var drafts = 0
    var future = 0
    var expired = 0
    var stories = 0
    for page in edition.leftOut {
        switch page.reason {
        case .draft: drafts += 1
        case .future: future += 1
        case .expired: expired += 1
        case .story: stories += 1
        case .otherEdition: break
        }
    }
    var parts: [String] = []
    if drafts > 0 { parts.append(counted(drafts, "draft", "drafts")) }
    if future > 0 { parts.append("\(counted(future, "page", "pages")) not out before a later day") }
    if expired > 0 { parts.append(counted(expired, "expired page", "expired pages")) }
    if stories > 0 {
        parts.append("\(counted(stories, "story", "stories")) whose consents cannot be checked yet")
    }
    guard !parts.isEmpty else { return [] }
    return ["  left out: \(parts.joined(separator: ", ")) (today is \(made.today.text), \(made.timeZone))"]
}

/// What an edition says less of than it could: pages that stay out, findings without a guide.
func remarkLines(_ edition: Output, _ made: SiteOutput) -> [String] {
    let unguided =
        edition.unguided.isEmpty ? [] : ["  no guide yet for: \(edition.unguided.joined(separator: ", "))"]
    return leftOutLines(edition, made) + unguided
}

/// `1 page`, `3 pages`.
func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
