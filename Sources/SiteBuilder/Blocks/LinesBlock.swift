import Templates

/// ` ```lines `: ruled lines to write on.
struct LinesBlock: MappingBlock {
    static let name = "lines"
    static let keys = ["rows"]
    static let marks = ["rows"]
    static let fields = BlockContract.lines

    /// How many lines, 1 to 60.
    let rows: Int

    init?(_ reader: inout MappingReader) {
        guard reader.needed("rows", help: "Write rows: and how many lines there are to be.") != nil else {
            return nil
        }
        rows = reader.integer("rows", in: 1...60, usually: 4)
    }

    func resolve(in scope: inout BlockScope) -> (any PageBlock)? { RuledLines(rows: rows) }
}

/// Lines to write on.
struct RuledLines: PageBlock {
    let rows: Int

    func record(in place: BlockPlace) -> TemplateRecord {
        TemplateRecord([
            ("label", .text(place.setup.words.counted("lines.label", rows, numeral: "\(rows)"))),
            ("rows", .list(Array(repeating: .flag(true), count: rows))),
        ])
    }
}
