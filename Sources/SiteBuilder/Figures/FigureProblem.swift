import Diagnostics

/// Why a figure that an author names cannot be shown.
struct FigureProblem: Error, Hashable, Sendable {
    /// What the problem is about, for the place of the finding.
    enum Part: Hashable, Sendable {
        case program, metric
    }

    let code: FindingCode
    let part: Part
    let summary: String
    let help: String
}
