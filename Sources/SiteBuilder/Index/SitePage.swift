import Mentoring

/// A page of one edition, known to all others: where it is, what it is called, what it is made from.
struct SitePage: Sendable {
    enum Kind: Sendable, Hashable {
        /// The site's first page.
        case home
        /// A folder's own page.
        case section
        /// A page like any other.
        case page
        /// A program's page: prose, then its dashboard.
        case program(String)
        /// The page above all programs.
        case programs
        /// The catalogue of metrics.
        case metrics
        /// A program's report of a month.
        case report(program: String, Month)
        /// A program's review of a fiscal year, by the year's last month.
        case year(program: String, Month)
        /// A worksheet, filled for a program.
        case worksheet(program: String)
        /// The list of a program's worksheets.
        case worksheets(program: String)
        /// The archive of all reports.
        case reports
    }

    let kind: Kind
    /// Where it is put, such as `guides/trust.html`.
    let output: String
    let title: String
    let summary: String
    /// Index of its document; nil for a page that no file was written for.
    let document: Int?
    /// The folder below `content/` that it lies in, that it is the page of, or that it hangs on the page of.
    let folder: String
    let order: Int?

    /// Whether pages may lie below it: the page of a folder.
    var isSection: Bool {
        switch kind {
        case .home, .section, .program, .programs, .metrics, .reports: true
        case .page, .report, .year, .worksheet, .worksheets: false
        }
    }

    /// Whether it hangs on another page and stands in no navigation: there may be a hundred of them.
    var isAttached: Bool {
        switch kind {
        case .report, .year, .worksheet, .worksheets: true
        default: false
        }
    }
}
