import Diagnostics
import Mentoring

/// A program of the site: its folder below `content/programs/`, and its data if there are any.
struct ProgramSource: Sendable {
    /// The folder's name.
    let id: String
    /// The folder its data lie in, or would.
    let dataFolder: String
    /// The program's figures for each edition that is built; empty where the program has no data yet.
    let figures: [Edition: PublishedFigures]
    /// What the ledger keeps of frozen months, for each edition that is built.
    let frozen: [Edition: [Month: ReportContent]]
    /// What its people agreed to be shown with today; nil where the program has no data that can be read.
    let consents: ProgramConsents?
    /// What of its data must not stand in the output; nil where it has none that can be read.
    let secrets: SecretValues?

    /// What the data call the program; nil without data.
    var name: String? { figures.values.first?.name }
    /// What the data say of it; nil without data.
    var summary: String? { figures.values.first?.summary }
}
