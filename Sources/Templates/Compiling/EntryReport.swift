import Diagnostics

/// Collects what is found while entries are compiled.
///
/// A partial is checked in each entry that brings it in; the same mistake at the same place is reported once.
struct EntryReport {
    /// What was found, in order.
    private(set) var findings: [Finding] = []
    private var reported: Set<Identity> = []
    private var countOfTemplate: [Int: Int] = [:]

    private struct Identity: Hashable {
        let code: FindingCode
        let template: Int
        let offset: Int
    }

    /// Adds a finding about a tag's name; beyond the limit of findings in one template nothing is added.
    mutating func add(
        _ code: FindingCode, _ token: Token, of template: Int, in library: TemplateLibrary, _ summary: String,
        help: String
    ) {
        let range = token.name.isEmpty ? token.start..<token.end : token.name
        add(code, range, of: template, in: library, summary, help: help)
    }

    /// Adds a finding about a range of a template's bytes.
    mutating func add(
        _ code: FindingCode, _ range: Range<Int>, of template: Int, in library: TemplateLibrary,
        _ summary: @autoclosure () -> String, help: @autoclosure () -> String
    ) {
        guard isWanted(code, range, of: template) else { return }
        countOfTemplate[template, default: 0] += 1
        let place = library.templates[template].source.place(at: range.lowerBound, length: range.count)
        findings.append(Finding(code, at: place, summary(), help: help()))
        if countOfTemplate[template] == TemplateLimits.findings {
            findings.append(
                Finding(
                    .templateLimit, at: library.templates[template].source.wholeFile,
                    "More than \(TemplateLimits.findings) mistakes in this template are not shown",
                    help: "Mend the ones that are shown first."))
        }
    }

    private mutating func isWanted(_ code: FindingCode, _ range: Range<Int>, of template: Int) -> Bool {
        guard countOfTemplate[template, default: 0] < TemplateLimits.findings else { return false }
        return reported.insert(Identity(code: code, template: template, offset: range.lowerBound)).inserted
    }
}
