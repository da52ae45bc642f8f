import Templates

/// The part of the page tree that a page's navigation shows: the sections above and beside the page, open down
/// to the page and the pages directly below it.
struct Navigation: Sendable {
    struct Entry: Sendable {
        let page: Int
        let depth: Int
        /// Whether a deeper list begins after this entry.
        let opens: Bool
        /// How many lists end after it.
        let closes: Int
        let isCurrent: Bool
        /// Whether the current page lies below it.
        let isOpen: Bool
    }

    let entries: [Entry]

    /// A section with more pages shows those near the current one, so that a page's size does not grow with
    /// the site.
    static let siblingLimit = 200

    init(of page: Int, in tree: SiteTree) {
        var path: Set<Int> = []
        var step: Int? = tree.nodeOfPage[page]
        while let node = step {
            path.insert(node)
            step = tree.nodes[node].parent
        }
        var shown: [(node: Int, depth: Int)] = []
        func show(below node: Int) {
            for child in Self.window(tree.nodes[node].children, around: path) {
                shown.append((child, tree.nodes[child].depth))
                if path.contains(child) { show(below: child) }
            }
        }
        show(below: 0)
        entries = shown.indices.map { index in
            let (node, depth) = shown[index]
            let next = index + 1 < shown.count ? shown[index + 1].depth : 1
            return Entry(
                page: tree.nodes[node].page, depth: depth, opens: next > depth, closes: max(0, depth - next),
                isCurrent: tree.nodes[node].page == page,
                isOpen: path.contains(node) && tree.nodes[node].page != page)
        }
    }

    private static func window(_ children: [Int], around path: Set<Int>) -> ArraySlice<Int> {
        guard children.count > siblingLimit else { return children[...] }
        // Children stand in the order of their numbers, so the one on the path is found by halves.
        let onPath =
            path.filter { $0 >= children[0] && $0 <= children[children.count - 1] }.min() ?? children[0]
        let middle = firstPosition(in: children) { $0 >= onPath }
        let start = max(0, min(middle - siblingLimit / 2, children.count - siblingLimit))
        return children[start..<start + siblingLimit]
    }
}

/// The first position of a sorted list from which on the condition holds.
func firstPosition(in list: [Int], where holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
        let middle = (low + high) / 2
        if holds(list[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
}
