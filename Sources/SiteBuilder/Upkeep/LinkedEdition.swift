/// The pages of an edition with where their texts lead.
struct LinkedEdition: Sendable {
    let resolver: LinkResolver
    /// By page.
    let links: [PageLinks]
    /// What stands below each page as related.
    let related: [[Int]]

    var index: SiteIndex { resolver.index }

    /// The pages that a page's author leads to: by its text, its blocks and `related:`, not those that are near by
    /// themselves.
    func targets(of page: Int) -> Set<Int> {
        guard let document = index.document(of: page) else { return [] }
        let named = document.frontMatter.related == nil ? [] : related[page]
        let inBlocks = document.blocks.flatMap(\.sources.pages).compactMap {
            relatedPage($0, from: page, links: resolver).page
        }
        return Set(links[page].pages + named + inBlocks).subtracting([page])
    }
}
