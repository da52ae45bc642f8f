/// The pages of an edition with where their texts lead.
struct LinkedEdition: Sendable {
    let index: SiteIndex
    /// By page.
    let links: [PageLinks]
    /// What stands below each page as related.
    let related: [[Int]]

    /// The pages that a page's author leads to: by its text and by `related:`, not those that are near by themselves.
    func targets(of page: Int) -> Set<Int> {
        let named = index.document(of: page)?.frontMatter.related == nil ? [] : related[page]
        return Set(links[page].pages + named).subtracting([page])
    }
}
