import Mentoring

/// What is known of one Markdown page, for lists and explanations.
public struct PageFacts: Sendable {
    /// The file, as messages print it.
    public let path: String
    /// The page's title.
    public let title: String
    /// Who keeps it true.
    public let owner: String?
    /// The day on which it was last looked over.
    public let reviewedOn: Day?
    /// The day on which it should have been looked over again; nil for a page that is not stale.
    public let staleSince: Day?
    /// Whether no other page's text or `related:` leads to it.
    public let isOrphan: Bool
    /// The editions that are built, each with what becomes of the page in it.
    public let editions: [InEdition]
    /// Its place in the menus: the pages above it, then its number among those beside it.
    public let menu: Menu?
    /// `order:` of its front matter.
    public let order: Int?
    /// The template that fills it.
    public let template: String
    /// The pages that lead to it by their texts or `related:`, as messages print them, in byte order.
    public let linkedFrom: [String]
    /// The pages that its text leads to.
    public let linksTo: [String]
    /// The pictures and other files that it shows or links to.
    public let files: [String]
    /// The programs whose figures it shows.
    public let programs: [String]
    /// The findings, rules and metrics that it helps with.
    public let helpsWith: [String]

    /// A page in an edition.
    public enum InEdition: Sendable {
        /// It is out, at this path below the edition's folder.
        case out(Edition, output: String)
        /// It is left out.
        case leftOut(Edition, LeftOutPage.Reason)
    }

    /// A page's place in the menus.
    public struct Menu: Sendable {
        /// Titles of the pages above, the home page first.
        public let above: [String]
        /// From 1.
        public let number: Int
        /// How many pages stand beside it, itself among them.
        public let count: Int
    }
}
