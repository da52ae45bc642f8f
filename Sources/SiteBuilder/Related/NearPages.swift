/// Finds pages that are near a page whose author names none.
///
/// A link between the two, in either direction, counts 2, each tag that both have 1. The four with most points are
/// taken; of equals those that stand nearer in reading order, then those that come first. Pages of folders, made
/// pages and pages that say nothing of themselves are never taken. Of a tag that many pages have only those nearest
/// in reading order are looked at, so that the work grows with the site and not with its square.
struct NearPages: Sendable {
    private static let most = 4
    /// How many pages of one tag are looked at, before the page and after it.
    private static let reach = 16

    private let index: SiteIndex
    private let links: [PageLinks]
    /// The pages that lead to each page.
    private let sources: [[Int]]
    /// The pages of each tag, in reading order.
    private let pagesOfTag: [String: [Int]]

    /// Looks through the tags and links of an edition's pages.
    init(_ index: SiteIndex, links: [PageLinks]) {
        self.index = index
        self.links = links
        var sources = [[Int]](repeating: [], count: index.pages.count)
        for (page, links) in links.enumerated() {
            for target in links.pages { sources[target].append(page) }
        }
        self.sources = sources
        var pagesOfTag: [String: [Int]] = [:]
        for page in index.tree.nodes.map(\.page) where Self.mayBeTaken(page, index) {
            for tag in Set(index.document(of: page)?.frontMatter.tags ?? []) {
                pagesOfTag[tag, default: []].append(page)
            }
        }
        self.pagesOfTag = pagesOfTag
    }

    /// At most four pages, the nearest first; none for the page of a folder.
    func pages(near page: Int) -> [Int] {
        guard index.pages[page].kind == .page, let document = index.document(of: page) else { return [] }
        var points: [Int: Int] = [:]
        for linked in Set(links[page].pages + sources[page]) { points[linked, default: 0] += 2 }
        let place = index.tree.nodeOfPage[page]
        for tag in Set(document.frontMatter.tags) {
            let tagged = pagesOfTag[tag] ?? []
            let middle = firstPosition(in: tagged) { index.tree.nodeOfPage[$0] >= place }
            for other in tagged[max(0, middle - Self.reach)..<min(tagged.count, middle + 1 + Self.reach)] {
                points[other, default: 0] += 1
            }
        }
        let near = points.filter { $0.key != page && Self.mayBeTaken($0.key, index) }.map { other, points in
            let otherPlace = index.tree.nodeOfPage[other]
            return (page: other, rank: (-points, abs(otherPlace - place), otherPlace))
        }
        return near.sorted { $0.rank < $1.rank }.prefix(Self.most).map(\.page)
    }

    private static func mayBeTaken(_ page: Int, _ index: SiteIndex) -> Bool {
        guard !index.pages[page].summary.utf8.isEmpty, index.document(of: page) != nil else { return false }
        switch index.pages[page].kind {
        case .page, .program: return true
        default: return false
        }
    }
}
