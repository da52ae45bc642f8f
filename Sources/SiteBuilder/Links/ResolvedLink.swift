/// What an author's link or image became.
enum ResolvedLink: Sendable, Hashable {
    /// An address to write into `href` or `src`, not yet escaped for HTML.
    case url(String)
    /// A figure: the words lead to where more is said about it, and its value follows them.
    case figure(FigureReference)
    /// A setting: on a program's worksheet its value takes the place of the words.
    case setting(ProgramSetting)
    /// The words stay, the address goes: the page is not in this edition, or not out, or not there.
    case wordsOnly
}

/// The links of one page, resolved, and what the page makes the site publish.
struct PageLinks: Sendable {
    /// In the order of `MarkdownDocument.links`.
    let links: [ResolvedLink]
    /// The other pages that links lead to, each once.
    let pages: [Int]
    /// Files below `content/` that the page refers to and that are therefore published.
    let assets: [String]
}
