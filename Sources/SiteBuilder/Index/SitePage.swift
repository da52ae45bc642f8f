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
    }

    let kind: Kind
    /// Where it is put, such as `guides/trust.html`.
    let output: String
    let title: String
    let summary: String
    /// Index of its document; nil for a page that no file was written for.
    let document: Int?
    /// The folder below `content/` that it lies in, or that it is the page of.
    let folder: String
    let order: Int?
}
