/// The story of a month.
struct WordedStory: Hashable, Sendable {
    /// The story's id, by which its consents are checked again.
    let id: String
    let title: String
    let summary: String
    /// The page's path below the edition's folder.
    let path: String
}
