/// How large templates may be. All of it is far beyond what a page needs, and keeps memory and stack bounded.
enum TemplateLimits {
    /// Bytes of one template file.
    static let bytes = 256 * 1024
    /// Sections, blocks, partials and parents within one another, in a file and in a filled-in page.
    static let depth = 64
    /// Tags and pieces of text of one entry template once its partials and parents are filled in.
    static let steps = 200_000
    /// Literal bytes of one entry template once its partials and parents are filled in.
    static let literalBytes = 8 * 1024 * 1024
    /// Findings in one template file; the rest are not looked for.
    static let findings = 100
    /// Bytes of one delimiter.
    static let delimiterBytes = 16
}
