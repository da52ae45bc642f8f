import Mentoring

/// The reports of one program, for one edition after the other.
struct LoadedReports: Sendable {
    let byEdition: [(edition: Edition, reports: ProgramReports)]
    let settings: SiteSettings
    let theme: Theme
    /// What may not stand in what is made from them.
    let scan: LeakScan
    let authored: AuthoredAddresses

    /// The guard before files of an edition.
    func leaks(for edition: Edition) -> LeakGuard {
        LeakGuard(scan: scan, edition: edition, authored: authored, problems: RenderProblems())
    }
}
