import Diagnostics

/// Why a template could not be filled.
public struct TemplateError: Error, Sendable {
    /// What is wrong, with its place in the template.
    public let finding: Finding

    /// Wraps a finding.
    public init(_ finding: Finding) {
        self.finding = finding
    }
}
