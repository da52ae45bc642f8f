import Diagnostics

/// Collects what is wrong with one template, up to a limit.
struct Mistakes {
    /// What was found so far.
    private(set) var findings: [Finding] = []
    private let source: SourceText

    init(in source: SourceText) {
        self.source = source
    }

    /// Whether so much is wrong that looking for more helps nobody.
    var isFull: Bool { findings.count > TemplateLimits.findings }

    /// Adds an error about a range of the template's bytes.
    mutating func add(_ code: FindingCode, _ range: Range<Int>, _ summary: String, help: String) {
        guard !isFull else { return }
        let place = source.place(at: range.lowerBound, length: range.count)
        if findings.count == TemplateLimits.findings {
            findings.append(
                Finding(
                    .templateLimit, at: place,
                    "From here on, mistakes in this template are not looked for",
                    help: "Mend the \(TemplateLimits.findings) mistakes before it first."))
        } else {
            findings.append(Finding(code, at: place, summary, help: help))
        }
    }
}
