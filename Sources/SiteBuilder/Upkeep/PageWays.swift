/// Which pages their authors lead to from which others, in any edition, by path below `content/`.
struct PageWays: Sendable {
    private(set) var from: [String: Set<String>] = [:]
    private(set) var to: [String: Set<String>] = [:]
    /// Pages that nothing leads to but menus. Home, pages of folders and programs are beginnings, and are none.
    let orphans: Set<String>

    /// Looks through the pages of all editions.
    init(_ editions: [LinkedEdition]) {
        var pages: Set<String> = []
        for edition in editions {
            let index = edition.index
            for page in index.pages.indices {
                guard let document = index.document(of: page) else { continue }
                if index.pages[page].kind == .page { pages.insert(document.path) }
                for target in edition.targets(of: page) {
                    guard let other = index.document(of: target), other.path != document.path else { continue }
                    from[document.path, default: []].insert(other.path)
                    to[other.path, default: []].insert(document.path)
                }
            }
        }
        orphans = pages.subtracting(to.keys)
    }
}
