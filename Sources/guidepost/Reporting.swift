import Diagnostics
import OutputFolder
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
    var endedConsents = 0
    var withdrawnConsents = 0
    for page in edition.leftOut {
        switch page.reason {
        case .draft: drafts += 1
        case .future: future += 1
        case .expired: expired += 1
        case .consentExpired: endedConsents += 1
        case .consentWithdrawn: withdrawnConsents += 1
        case .otherEdition, .consentMissing: break
        }
    }
    var parts: [String] = []
    if drafts > 0 { parts.append(counted(drafts, "draft", "drafts")) }
    if future > 0 { parts.append("\(counted(future, "page", "pages")) not out before a later day") }
    if expired > 0 { parts.append(counted(expired, "expired page", "expired pages")) }
    if endedConsents > 0 {
        parts.append("\(counted(endedConsents, "story", "stories")) whose consent has expired")
    }
    if withdrawnConsents > 0 {
        parts.append("\(counted(withdrawnConsents, "story", "stories")) whose consent was withdrawn")
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

/// What a build took out of an edition because a consent has ended: copies of it elsewhere must go as well.
func purgeLines(_ edition: Output, _ made: SiteOutput, _ changes: Changes) -> [String] {
    let removed = Set(changes.removed.map { Array($0.utf8) })
    let gone = edition.withoutConsent.filter { removed.contains(Array($0.utf8)) }
    let base = made.baseURL.map { $0 + "/" } ?? ""
    func list(_ title: String, _ paths: [String]) -> [String] {
        paths.isEmpty ? [] : ["  \(title):"] + paths.map { "    \($0)" }
    }
    return list(
        "purge these from caches, archives and mails, for consent to them has ended", gone.map { base + $0 })
        + list("take the story out of these files, for it is out no more", edition.lostStories)
}

/// `1 page`, `3 pages`.
func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }
