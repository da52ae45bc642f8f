import Diagnostics
import Support

/// What each fenced block of a page became, in the order of `MarkdownDocument.fences`.
struct PageBlocks: Sendable {
    enum Outcome: Sendable {
        /// Filled by the template of its name.
        case filled(name: String, any PageBlock)
        /// Shown as any other code block.
        case code
        /// Left out, as a finding says.
        case nothing
    }

    let blocks: [Outcome]
}

/// Resolves the fenced blocks of every page of an edition, on several workers.
func resolveAllBlocks(
    _ links: LinkResolver, programs: [ProgramSource], world: World
) -> Checked<[PageBlocks]> {
    let files = world.files
    let resolved = concurrentMap(Array(links.index.pages.indices), workers: world.workers, batch: 32) {
        resolveBlocks(of: $0, links: links, programs: programs, files: files)
    }
    return Checked(resolved.map(\.value), resolved.flatMap(\.findings))
}

/// Resolves the fenced blocks of a page; the findings quote the file, which is read again for it.
private func resolveBlocks(
    of page: Int, links: LinkResolver, programs: [ProgramSource], files: any SiteFiles
) -> Checked<PageBlocks> {
    let index = links.index
    guard let document = index.document(of: page), !document.blocks.isEmpty else {
        return Checked(PageBlocks(blocks: []))
    }
    let lines = LinePlaces(rereadSource(document, files: files))
    var findings: [Finding] = []
    let outcomes = zip(document.blocks, document.markdown.fences).map { block, fence -> PageBlocks.Outcome in
        switch block {
        case .foreign: return .code
        case .broken: return .nothing
        case .own(let block):
            var scope = BlockScope(
                page: page, index: index, links: links, programs: programs, files: files,
                text: BlockText(fence, path: document.messagePath, lines: lines))
            let resolved = block.resolve(in: &scope)
            findings += scope.findings
            return resolved.map { .filled(name: fence.name, $0) } ?? .nothing
        }
    }
    return Checked(PageBlocks(blocks: outcomes), findings)
}
