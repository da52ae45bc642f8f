import Diagnostics
import MarkdownGFM

/// Resolves all links of a page; the findings quote the file, which is read again for it.
func resolveLinks(
    of page: Int, resolver: LinkResolver, files: any SiteFiles, allowsActiveFiles: Bool
) -> Checked<PageLinks> {
    guard let document = resolver.index.document(of: page), !document.markdown.links.isEmpty else {
        return Checked(PageLinks(links: [], pages: [], assets: []))
    }
    var links: [ResolvedLink] = []
    var pages: [Int] = []
    var seen: Set<Int> = [page]
    var assets: [String] = []
    var findings: [Finding] = []
    var source: LinePlaces?
    links.reserveCapacity(document.markdown.links.count)
    for link in document.markdown.links {
        var resolution = resolver.resolve(link.destination, from: page, isImage: link.isImage)
        if let asset = resolution.asset, !allowsActiveFiles, isActiveFile(asset, files: files) {
            resolution = LinkResolver.Resolution(link: .wordsOnly)
            resolution.problem = (
                .unsafeLink, "“content/\(asset)” can run scripts in a reader's browser and is not published",
                "Take the active parts out, or set markdown.raw_html to allow if you trust all content."
            )
        }
        links.append(resolution.link)
        if let target = resolution.page, seen.insert(target).inserted { pages.append(target) }
        if let asset = resolution.asset { assets.append(asset) }
        var problems = [resolution.problem].compactMap { $0 }
        if link.isImage, link.text.utf8.isEmpty, resolution.link != .wordsOnly {
            problems.append(
                (.missingAltText, "the image has no alternative text", "Write what it shows between ![ and ]."))
        }
        for problem in problems {
            // Documents do not keep their text, so that ten thousand of them fit into little memory.
            let text = source ?? LinePlaces(rereadSource(document, files: files))
            source = text
            findings.append(
                Finding(
                    problem.code, at: text.place(line: link.line, byteColumn: link.column), problem.summary,
                    help: problem.help))
        }
    }
    return Checked(PageLinks(links: links, pages: pages, assets: assets), findings)
}

func rereadSource(_ document: Document, files: any SiteFiles) -> SourceText {
    let bytes = (try? files.read(document.messagePath, limit: DocumentReading.sizeLimit).get()) ?? []
    return SourceText(path: document.messagePath, bytes: bytes)
}
