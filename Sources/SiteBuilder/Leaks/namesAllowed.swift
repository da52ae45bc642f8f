/// The full names that may stand on a page (domain.md R14): its `owner`'s, those that a story shows by consent, there
/// and in the report that speaks of it, and those of a directory. Other pages that list the page may not show them.
func namesAllowed(on page: Int, in rendering: Rendering) -> [String] {
    let index = rendering.setup.index
    if case .report(let program, let month) = index.pages[page].kind {
        return rendering.setup.reports[program]?.namesOfStory(in: month) ?? []
    }
    guard let document = index.pages[page].document else { return [] }
    let listed = rendering.blocks[page].blocks.flatMap { outcome -> [String] in
        guard case .filled(_, let block as DirectoryList) = outcome else { return [] }
        return block.entries.map(\.name)
    }
    let owner = index.documents[document].frontMatter.owner.map { [$0] } ?? []
    return owner + index.stories.names(in: document) + listed
}
