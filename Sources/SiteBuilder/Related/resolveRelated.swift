import Diagnostics
import Support

/// The pages that each page of an edition leads to at its end: those of `related:`, in the author's order, and
/// without that key those that are near (`NearPages`). Of a program's worksheets none.
func resolveAllRelated(
    _ links: LinkResolver, pageLinks: [PageLinks], world: World
) -> Checked<[[Int]]> {
    let near = NearPages(links.index, links: pageLinks)
    let files = world.files
    let resolved = concurrentMap(Array(links.index.pages.indices), workers: world.workers, batch: 64) {
        resolveRelated(of: $0, links: links, near: near, files: files)
    }
    return Checked(resolved.map(\.value), resolved.flatMap(\.findings))
}

private func resolveRelated(
    of page: Int, links: LinkResolver, near: NearPages, files: any SiteFiles
) -> Checked<[Int]> {
    guard let document = links.index.document(of: page), !links.index.pages[page].isAttached else {
        return Checked([])
    }
    guard let named = document.frontMatter.related else { return Checked(near.pages(near: page)) }
    var pages: [Int] = []
    var findings: [Finding] = []
    var source: SourceText?
    for word in named {
        let found = relatedPage(word.text, from: page, links: links)
        if let target = found.page, !pages.contains(target) { pages.append(target) }
        guard let problem = found.problem else { continue }
        // Documents do not keep their text.
        let text = source ?? rereadSource(document, files: files)
        source = text
        findings.append(
            Finding(
                problem.code, at: text.place(at: word.range.offset, length: word.range.length),
                problem.summary, help: problem.help))
    }
    return Checked(pages, findings)
}
