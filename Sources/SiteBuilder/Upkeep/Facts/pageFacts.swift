import MarkdownGFM
import Mentoring

/// What is known of every Markdown page, by path in byte order.
func pageFacts(
    _ editions: [LinkedEdition], ways: PageWays, documents: [Document], layouts: [String], today: Day
) -> [PageFacts] {
    documents.map { document in
        let shown = editions.first { $0.index.pageOfPath[document.path] != nil }
        let page = shown.flatMap { $0.index.pageOfPath[document.path] }
        return PageFacts(
            path: document.messagePath, title: document.title, owner: document.frontMatter.owner,
            reviewedOn: document.frontMatter.reviewedOn,
            staleSince: document.frontMatter.reviewDue.flatMap { $0 < today ? $0 : nil },
            isOrphan: ways.orphans.contains(document.path),
            editions: editions.compactMap { edition in
                let index = edition.index
                if let page = index.pageOfPath[document.path] {
                    return .out(index.edition, output: index.pages[page].output)
                }
                return index.leftOut[document.path].map { .leftOut(index.edition, $0) }
            },
            menu: shown.flatMap { edition in page.flatMap { menu(of: $0, in: edition.index) } },
            order: document.frontMatter.order,
            template: document.frontMatter.layout.map { $0.text + ".html" }.flatMap {
                layouts.contains($0) ? $0 : nil
            } ?? shown.flatMap { edition in page.map { edition.index.template(of: $0) } }
                ?? "page.html",
            linkedFrom: ways.to[document.path, default: []].sorted().map { "content/" + $0 },
            linksTo: ways.from[document.path, default: []].sorted().map { "content/" + $0 },
            files: Set(
                editions.flatMap { edition in
                    edition.index.pageOfPath[document.path].map { edition.links[$0].assets } ?? []
                }
            ).sorted().map { "content/" + $0 },
            programs: Set(
                document.blocks.flatMap(\.sources.programs) + document.markdown.links.compactMap(program(of:))
            )
            .sorted(),
            helpsWith: document.frontMatter.helpsWith)
    }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

private func menu(of page: Int, in index: SiteIndex) -> PageFacts.Menu? {
    guard !index.pages[page].isAttached else { return nil }
    let node = index.tree.nodeOfPage[page]
    let siblings = index.tree.nodes.filter { $0.parent == index.tree.nodes[node].parent }
    guard let number = siblings.firstIndex(where: { $0.page == page }) else { return nil }
    return PageFacts.Menu(
        above: index.ancestors(of: page).map { index.pages[$0].title }, number: number + 1,
        count: siblings.count)
}

private func program(of link: Link) -> String? {
    let address = Array(link.destination.utf8)
    return MetricAddress.isOne(address) ? MetricAddress(address)?.program : nil
}
