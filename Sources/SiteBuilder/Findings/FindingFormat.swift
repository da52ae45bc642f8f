/// How findings are printed.
public enum FindingFormat: String, CaseIterable, Sendable {
    /// For people at a terminal, on standard error.
    case text
    /// One JSON object, `findings` with the counts, on standard output.
    case json
    /// SARIF 2.1.0 (OASIS standard), which code scanners show, on standard output.
    case sarif
    /// Workflow commands, which GitHub's actions show beside the changed lines, on standard output.
    case github
}
