import Diagnostics

/// `related:` that leads to the page itself.
func relatedFindings(_ document: Document, editions: [LinkedEdition], files: any SiteFiles) -> [Finding] {
    let own = document.frontMatter.related.filter { word in
        editions.contains { edition in
            let index = edition.index
            guard let page = index.pageOfPath[document.path] else { return false }
            return index.relatedPage(word.text, from: page) == page
        }
    }
    guard !own.isEmpty else { return [] }
    let source = rereadSource(document, files: files)
    return own.map { word in
        Finding(
            .relatedToItself, at: source.place(at: word.range.offset, length: word.range.length),
            "the page names itself as related", help: "Name other pages, or remove the line.")
    }
}

extension SiteIndex {
    /// The page that a line of `related:` means; nil where there is none in this edition.
    func relatedPage(_ text: String, from page: Int) -> Int? {
        let path = Array(text.utf8).prefix { $0 != UInt8(ascii: "#") }
        guard let decoded = RelativeURL.decoded(path),
            let target = SitePath.resolve(decoded, from: pages[page].folder)
        else { return nil }
        return findPage(target)
    }
}
