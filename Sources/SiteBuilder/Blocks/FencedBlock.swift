import Diagnostics
import Templates

/// A fenced block that Guidepost fills, such as a chart, as its author wrote it. It depends on its page alone.
///
/// A new form is a type that conforms to this, its place in `blockForms`, and its template.
protocol FencedBlock: Sendable {
    /// The first word of the info string.
    static var name: String { get }
    /// What its template `<name>-block.html` can use besides `words`.
    static var fields: [TemplateField] { get }

    /// Reads what stands between the fences.
    static func read(_ text: BlockText) -> Checked<DocumentBlock>

    /// What the block is made from, as its author named it.
    var sources: BlockSources { get }

    /// Finds all that the block names, for one edition; nil where there is nothing to show, which a finding says.
    func resolve(in scope: inout BlockScope) -> (any PageBlock)?
}

extension FencedBlock {
    var sources: BlockSources { BlockSources() }
}

/// The forms of fenced blocks.
let blockForms: [any FencedBlock.Type] = [
    MetricBlock.self, ChartBlock.self, DirectoryBlock.self, BenefitsBlock.self, RelatedBlock.self,
    LinesBlock.self,
]

/// A fenced block of a page of one edition, complete but for the page's own address.
protocol PageBlock: Sendable {
    /// The values for the template, without `words`.
    func record(in place: BlockPlace) -> TemplateRecord
}

/// Where a block stands: the page's setup and address, and the block's number on it.
struct BlockPlace: Sendable {
    let setup: PageSetup
    let page: PageAddress
    /// From 1, in the order of the page.
    let number: Int

    /// An id that no other block and no chart of a dashboard on the page has.
    var id: String { "block-\(number)" }
}

/// A fenced block with one of the names of `blockForms`, read.
enum DocumentBlock: Sendable {
    /// A block of Guidepost's, to be filled.
    case own(any FencedBlock)
    /// A code block of another tool that uses the same name: it is shown as code.
    case foreign
    /// A block that cannot be read, as findings say.
    case broken
}

extension DocumentBlock {
    /// What the block is made from; nothing for one that is not filled.
    var sources: BlockSources {
        if case .own(let block) = self { block.sources } else { BlockSources() }
    }
}
