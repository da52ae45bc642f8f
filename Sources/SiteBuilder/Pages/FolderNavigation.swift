import Templates

/// The navigation that all pages of one folder share: the same entries with the same addresses, of which each page
/// only marks its own. Made once a folder, it keeps the cost of a page from growing with its section.
struct FolderNavigation: Sendable {
    private let entries: [TemplateValue]
    /// Where each page's own entry stands.
    private let positions: [Int: Int]

    /// The entries with the page's own marked; nil for a page that the folder's pages do not share them with.
    func entries(markedFor page: Int) -> [TemplateValue]? {
        guard let position = positions[page], case .record(let entry) = entries[position] else { return nil }
        var marked = entries
        marked[position] = .record(entry.setting(.current, to: .flag(true)))
        return marked
    }

    /// The shared navigation of every folder that has at least two pages and no more than are all shown.
    static func ofFolders(in index: SiteIndex) -> [String: FolderNavigation] {
        var pagesOf: [String: [Int]] = [:]
        for (number, page) in index.pages.enumerated() where !page.isSection && !page.isAttached {
            pagesOf[page.folder, default: []].append(number)
        }
        return pagesOf.compactMapValues { pages in
            guard pages.count > 1, let first = pages.first else { return nil }
            let shown = Navigation(of: first, in: index.tree).entries
            var positions: [Int: Int] = [:]
            for (position, entry) in shown.enumerated() { positions[entry.page] = position }
            let own = pages.compactMap { page in positions[page].map { (page, $0) } }
            guard own.count == pages.count else { return nil }
            return FolderNavigation(
                entries: navigationEntries(of: first, in: index, marked: false),
                positions: Dictionary(own, uniquingKeysWith: { first, _ in first }))
        }
    }
}

/// The entries of a page's navigation as templates see them.
func navigationEntries(of page: Int, in index: SiteIndex, marked: Bool = true) -> [TemplateValue] {
    let source = index.pages[page].output
    return Navigation(of: page, in: index.tree).entries.map { entry in
        let target = index.pages[entry.page]
        return .record(
            TemplateRecord(
                entryNames,
                [
                    .text(target.title), .text(RelativeURL.from(source, to: target.output)),
                    .text("\(entry.depth)"), .flag(entry.opens),
                    .list(Array(repeating: .flag(true), count: entry.closes)), .flag(entry.isCurrent && marked),
                    .flag(entry.isOpen),
                ]))
    }
}

/// The names of a navigation entry, shared by all entries of all pages: there are many.
private let entryNames = TemplateNames([.title, .href, .depth, .opens, .closes, .current, .open])
