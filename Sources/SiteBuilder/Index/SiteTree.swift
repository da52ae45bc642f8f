/// The pages of an edition as a tree: folders are sections, and the order within each is the navigation's.
struct SiteTree: Sendable {
    /// A page with the pages below it. The home page is the root.
    struct Node: Sendable {
        /// Index of the page.
        let page: Int
        /// Index of the node above; nil for the root.
        let parent: Int?
        /// Indices of the nodes below, in order.
        let children: [Int]
        /// 0 for the root, 1 for what stands directly below it.
        let depth: Int
    }

    /// All nodes, in reading order: a section, then all that is in it.
    let nodes: [Node]
    /// The node of each page; of a page that hangs on another, that page's node.
    let nodeOfPage: [Int]

    /// Builds the tree of pages, of which exactly one is the home page and every folder has a section page.
    init(pages: [SitePage]) {
        var pagesIn: [String: [Int]] = [:]
        var root = 0
        for (index, page) in pages.enumerated() where !page.isAttached {
            if page.kind == .home {
                root = index
            } else {
                let above = !page.isSection ? page.folder : SitePath.folder(of: page.folder)
                pagesIn[above, default: []].append(index)
            }
        }
        for folder in pagesIn.keys {
            pagesIn[folder]?.sort { Self.isBefore(pages[$0], pages[$1]) }
        }
        var builder = Builder(pages: pages, pagesIn: pagesIn)
        builder.add(root, parent: nil, depth: 0)
        nodes = builder.nodes
        var nodeOfPage = [Int](repeating: 0, count: pages.count)
        for (node, entry) in nodes.enumerated() { nodeOfPage[entry.page] = node }
        let nodes = self.nodes
        let nodeOfFolder = Dictionary(
            nodes.indices.filter { pages[nodes[$0].page].isSection }.map { (pages[nodes[$0].page].folder, $0) },
            uniquingKeysWith: { first, _ in first })
        for (index, page) in pages.enumerated() where page.isAttached {
            nodeOfPage[index] = nodeOfFolder[page.folder] ?? 0
        }
        self.nodeOfPage = nodeOfPage
    }

    /// By `order`, pages without one last, then by title, then by path.
    private static func isBefore(_ first: SitePage, _ second: SitePage) -> Bool {
        let one = (first.order ?? .max, first.title, first.output)
        let two = (second.order ?? .max, second.title, second.output)
        return one < two
    }

    /// Walks the folders once, so that each node is complete when it is made.
    private struct Builder {
        let pages: [SitePage]
        let pagesIn: [String: [Int]]
        var nodes: [Node] = []

        mutating func add(_ page: Int, parent: Int?, depth: Int) {
            let node = nodes.count
            let hasChildren = pages[page].isSection
            let below = hasChildren ? pagesIn[pages[page].folder] ?? [] : []
            nodes.append(Node(page: page, parent: parent, children: [], depth: depth))
            var children: [Int] = []
            for child in below where child != page {
                children.append(nodes.count)
                add(child, parent: node, depth: depth + 1)
            }
            nodes[node] = Node(page: page, parent: parent, children: children, depth: depth)
        }
    }
}
