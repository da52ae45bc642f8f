import Diagnostics
import Mentoring

/// A month's report as files that leave the site; each is looked through for leaks before it is handed out.
public struct GuardedReport: Sendable {
    let text: ReportText
    let leaks: LeakGuard
    /// What messages call the report.
    let path: String
    /// The full names that its story may show.
    let names: [String]

    /// The report as JSON: its figures, and the month's five sentences; nil where it would give something away.
    public func json() -> Checked<[UInt8]?> { guarded(Checked(text.json), .code) }

    /// The report as one HTML file without script and outside reference; nil, with findings, also where the theme's
    /// template does not hold.
    public func html() -> Checked<[UInt8]?> { guarded(text.html(), .page) }

    /// The figures as CSV; nil where they would give something away.
    public func csv() -> Checked<[UInt8]?> { guarded(Checked(text.csv), .plain) }

    private func guarded(_ made: Checked<[UInt8]?>, _ file: ScannedFile) -> Checked<[UInt8]?> {
        guard let bytes = made.value else { return made }
        let found = leaks.findings(in: bytes[...], file, path: path, source: path, allowing: names)
        let isRefused = found.contains { $0.severity == .error }
        return Checked(isRefused ? nil : bytes, made.findings + found)
    }
}
