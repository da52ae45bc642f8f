/// Turns findings into text for a terminal: place, severity, summary and code, a code frame, a fix.
///
/// Findings are sorted; more than `fold` findings of one code become a count, unless `verbose`.
public struct FindingPrinter: Sendable {
    /// Whether escape sequences color the severity.
    public let usesColor: Bool
    /// Whether every finding is shown, however many there are of a kind.
    public let verbose: Bool
    /// How many findings of one code are shown in full.
    public let fold: Int

    /// A printer; `fold` counts findings of one code.
    public init(usesColor: Bool = false, verbose: Bool = false, fold: Int = 5) {
        self.usesColor = usesColor
        self.verbose = verbose
        self.fold = fold
    }

    /// The text of all findings, each ending in a line feed; empty where there are none.
    public func text(of findings: [Finding]) -> String {
        var shownOfCode: [FindingCode: Int] = [:]
        var text = ""
        for finding in findings.sorted(by: Finding.inPrintedOrder) where finding.severity != .off {
            shownOfCode[finding.code, default: 0] += 1
            if verbose || shownOfCode[finding.code, default: 0] <= fold { text += self.text(of: finding) }
        }
        guard !verbose else { return text }
        for code in FindingCode.allCases {
            let hidden = shownOfCode[code, default: 0] - fold
            if hidden > 0 { text += "… and \(hidden) more like this [\(code.rawValue)]; --verbose shows all\n" }
        }
        return text
    }

    /// One finding, ending in a line feed.
    public func text(of finding: Finding) -> String {
        var place = finding.place.path
        if let line = finding.place.line { place += ":\(line):\(finding.place.column ?? 1)" }
        var text = "\(printable(place)): \(severityWord(finding.severity)): "
        text += "\(printable(finding.summary)) [\(finding.code.rawValue)]\n"
        if let frame = frame(of: finding.place) { text += frame }
        if let help = finding.help { text += "  fix: \(printable(help))\n" }
        return text
    }

    private func severityWord(_ severity: Severity) -> String {
        guard usesColor else { return severity.rawValue }
        return "\u{1B}[1;\(severity == .error ? "31" : "33")m\(severity.rawValue)\u{1B}[0m"
    }

    /// The line with its number, and carets under the part that is meant.
    private func frame(of place: Place) -> String? {
        guard let line = place.line, let lineText = place.lineText else { return nil }
        let scalars = Array(lineText.unicodeScalars)
        let column = min((place.column ?? 1) - 1, scalars.count)
        // A long line is shown from a little before the place, so that carets and cause stay on the screen.
        let start = column > 80 ? column - 40 : 0
        let shown = scalars[start..<min(scalars.count, start + 100)]
        let number = "\(line)"
        let gutter = String(repeating: " ", count: number.utf8.count)
        let carets = max(1, min(place.length, shown.count - (column - start)))
        let lead = shown.prefix(column - start).map { $0 == "\t" ? "\t" : " " }.joined()
        return """
             \(number) | \(printable(String(String.UnicodeScalarView(shown))))
             \(gutter) | \(lead)\(String(repeating: "^", count: carets))

            """
    }
}

/// Text without what could steer a terminal: control characters other than tab, and bidirectional overrides,
/// become U+FFFD.
private func printable(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        let steers =
            (scalar.value < 0x20 && scalar != "\t") || (0x7F...0x9F).contains(scalar.value)
            || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        view.append(steers ? "\u{FFFD}" : scalar)
    }
    return String(view)
}
