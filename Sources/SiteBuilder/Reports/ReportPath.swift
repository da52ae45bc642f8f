import Mentoring

/// Where reports lie in an edition (design.md section 1).
enum ReportPath {
    /// The folder of the archive of all programs' reports.
    static let archiveFolder = "reports"
    /// The archive's page.
    static let archive = "reports/index.html"

    /// A month's report; the same with other endings for other programs.
    static func month(_ month: Month, of program: String, ending: String = "html") -> String {
        "programs/\(program)/reports/\(month.text).\(ending)"
    }

    /// The review of the fiscal year that ends with a month, named for the year in which it ends.
    static func year(endingWith month: Month, of program: String) -> String {
        "programs/\(program)/reports/year-\(month.year).html"
    }
}
