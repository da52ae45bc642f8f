import Diagnostics
import MarkdownGFM

/// Reads the fenced blocks of a page that have one of the names of `blockForms`, in their order.
func readBlocks(_ fences: [Fence], in source: SourceText) -> Checked<[DocumentBlock]> {
    guard !fences.isEmpty else { return Checked([]) }
    let lines = LinePlaces(source)
    var findings: [Finding] = []
    let blocks = fences.map { fence -> DocumentBlock in
        guard let form = blockForms.first(where: { $0.name.utf8.elementsEqual(fence.name.utf8) }) else {
            return .foreign
        }
        return form.read(BlockText(fence, path: source.path, lines: lines)).collect(&findings)
    }
    return Checked(blocks, findings)
}
