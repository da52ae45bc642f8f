import Diagnostics

/// Pages that no other page's text or `related:` leads to; menus alone bring few readers. Home, pages of folders and
/// programs are beginnings, and are none.
func orphanFindings(_ pages: [Document], editions: [LinkedEdition]) -> [Finding] {
    let orphans = orphanPages(editions)
    return pages.filter { orphans.contains($0.path) }.map { document in
        Finding(
            .orphanPage, at: Place(path: document.messagePath), "no other page leads here",
            help: "Link to it from a page whose readers need it, or name it in related: there.")
    }
}

/// The paths of pages that nothing leads to in any of the editions.
func orphanPages(_ editions: [LinkedEdition]) -> Set<String> {
    var candidates: Set<String> = []
    var reached: Set<String> = []
    for edition in editions {
        let index = edition.index
        func path(of page: Int) -> String? { index.document(of: page)?.path }
        for page in index.pages.indices {
            guard let document = index.document(of: page) else { continue }
            if index.pages[page].kind == .page { candidates.insert(document.path) }
            for target in edition.targets(of: page) {
                if let path = path(of: target) { reached.insert(path) }
            }
        }
    }
    return candidates.subtracting(reached)
}
