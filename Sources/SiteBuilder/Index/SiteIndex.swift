import Diagnostics
import Mentoring

/// Everything that the pages of one edition know of each other. No HTML stands in it.
struct SiteIndex: Sendable {
    let edition: Edition
    let pages: [SitePage]
    let tree: SiteTree
    let documents: [Document]
    /// Index of the page by its document's path below `content/`.
    let pageOfPath: [String: Int]
    /// Index of a folder's own page.
    let pageOfFolder: [String: Int]
    /// The worksheets made for each program, by its id.
    let worksheets: [String: ProgramWorksheets]
    /// Documents that exist and are not in this edition, with the reason, by path.
    let leftOut: [String: LeftOutPage.Reason]
    /// Every other file below `content/` that may be published, by path.
    let assets: Set<String>
    /// The stories among the pages.
    let stories: EditionStories

    /// The document a page was made from; nil for a page that no file was written for.
    func document(of page: Int) -> Document? { pages[page].document.map { documents[$0] } }

    /// The page's neighbors in reading order, the home page not counted as anybody's next; none for a page that
    /// hangs on another.
    func neighbors(of page: Int) -> (previous: Int?, next: Int?) {
        if pages[page].isAttached { return (nil, nil) }
        let node = tree.nodeOfPage[page]
        let previous = node > 1 ? tree.nodes[node - 1].page : nil
        let next = node + 1 < tree.nodes.count && node > 0 ? tree.nodes[node + 1].page : nil
        return (previous, next)
    }

    /// The pages above a page, the home page first, the page itself left out.
    func ancestors(of page: Int) -> [Int] {
        var ancestors: [Int] = []
        let own = tree.nodeOfPage[page]
        var node = pages[page].isAttached ? own : tree.nodes[own].parent
        while let current = node {
            ancestors.append(tree.nodes[current].page)
            node = tree.nodes[current].parent
        }
        return ancestors.reversed()
    }
}
