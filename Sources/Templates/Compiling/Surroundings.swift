/// What tokens are compiled in: whose they are, how their lines are indented, which blocks are given.
struct Surroundings {
    /// The template whose tokens they are.
    let template: Int
    /// What is put before each line.
    let prefix: [UInt8]
    /// How many blanks each line loses first.
    let dedent: Int
    /// The blocks that are given by the templates further out.
    let arguments: BlockArguments

    /// The prefix for what a tag with this indentation brings in.
    func prefix(adding indentation: Range<Int>, in library: TemplateLibrary) -> [UInt8] {
        prefix + library.templates[template].source.bytes[indentation.dropFirst(dedent)]
    }
}
