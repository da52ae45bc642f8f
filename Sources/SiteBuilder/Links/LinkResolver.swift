import Diagnostics
import MarkdownGFM

/// Finds what the links of a page lead to, as GitHub would: relative to the page or, with a leading slash, to
/// `content/`; with or without `.md`; to a folder; with an anchor.
struct LinkResolver: Sendable {
    let index: SiteIndex
    let figures: FigureResolver
    private let names: PathNames

    /// Resolves the links of an edition's pages.
    init(index: SiteIndex, figures: FigureResolver) {
        self.index = index
        self.figures = figures
        names = PathNames(pages: Array(index.pageOfPath.keys), assets: Array(index.assets))
    }

    /// What a destination means, and what is wrong with it.
    struct Resolution {
        var link: ResolvedLink
        /// The page that it leads to, if it leads to one.
        var page: Int?
        var asset: String?
        var problem: (code: FindingCode, summary: String, help: String)?
    }

    /// Resolves one destination, seen from a page.
    func resolve(_ destination: String, from page: Int, isImage: Bool) -> Resolution {
        let bytes = Array(destination.utf8)
        let trimmed = bytes.trimmingASCIIBlanks()
        guard !trimmed.isEmpty else {
            return problem(
                isImage ? .missingImage : .brokenLink, "the \(isImage ? "image" : "link") has no address",
                "Write the path of a page, or remove it.")
        }
        if !isImage, MetricAddress.isOne(trimmed) { return figure(trimmed) }
        if !isImage, ProgramSetting.isNamed(by: trimmed) { return setting(trimmed) }
        switch LinkScheme(of: trimmed) {
        case .allowed: return external(destination, isImage: isImage)
        case .refused:
            return problem(
                .unsafeLink,
                "the address of this \(isImage ? "image" : "link") is of a kind that is never published",
                "Link to a page, or to an https:// or mailto: address.")
        case .none: return local(trimmed, from: page, isImage: isImage)
        }
    }

    private func external(_ destination: String, isImage: Bool) -> Resolution {
        if isImage {
            return problem(
                .unsafeLink, "the image lies on another host; pages send nothing to other hosts",
                "Put the image into content/ and refer to it there.")
        }
        return Resolution(link: .url(destination))
    }

    private func local(_ bytes: [UInt8], from page: Int, isImage: Bool) -> Resolution {
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        let beforeHash = bytes[..<(hash ?? bytes.endIndex)]
        let path = beforeHash.prefix { $0 != UInt8(ascii: "?") }
        let anchor = hash.flatMap { RelativeURL.decoded(bytes[($0 + 1)...]) }.map {
            String(decoding: $0, as: UTF8.self)
        }
        if path.isEmpty { return toPage(page, anchor: anchor, from: page) }
        guard let decoded = RelativeURL.decoded(path),
            let target = SitePath.resolve(decoded, from: folder(of: page))
        else {
            return problem(
                isImage ? .missingImage : .brokenLink, "the address leads out of content/",
                "Link to a page of this site, or to an https:// address.")
        }
        if !isImage, let found = index.findPage(target) { return toPage(found, anchor: anchor, from: page) }
        if let path = index.findLeftOut(target) {
            return problem(
                .linkToUnpublished,
                "“content/\(path)” is not out in this edition; the words stay, the link goes",
                "Link to a page that is out, or let this one out with it.")
        }
        // The file as the disk spells it: an accent may be written in two ways.
        if let place = index.assets.firstIndex(of: target) {
            let asset = index.assets[place]
            let url = RelativeURL.from(index.pages[page].output, to: asset, anchor: anchor)
            var resolution = Resolution(link: .url(url))
            resolution.asset = asset
            return resolution
        }
        return missing(target, written: String(decoding: bytes, as: UTF8.self), isImage: isImage)
    }

    private func toPage(_ general: Int, anchor: String?, from page: Int) -> Resolution {
        let target = index.target(general, from: page)
        let url = RelativeURL.from(index.pages[page].output, to: index.pages[target].output, anchor: anchor)
        var resolution = Resolution(link: .url(url))
        resolution.page = target
        guard let anchor, !anchor.utf8.isEmpty, let document = index.document(of: target) else {
            return resolution
        }
        let outline = document.markdown.outline
        if outline.contains(where: { $0.id.utf8.elementsEqual(anchor.utf8) }) { return resolution }
        let near = nearestName(to: anchor, among: outline.prefix(100).map(\.id))
        resolution.problem = (
            .brokenAnchor, "“\(document.messagePath)” has no heading “#\(anchor)”",
            near.map { "Did you mean “#\($0)”?" } ?? "Link to one of its headings, or to the page."
        )
        return resolution
    }

    private func missing(_ target: String, written: String, isImage: Bool) -> Resolution {
        let folders = SitePath.folder(of: target).utf8.split(separator: UInt8(ascii: "/"))
        if folders.contains(where: { $0.elementsEqual("data".utf8) || $0.elementsEqual("published".utf8) }) {
            return problem(
                isImage ? .missingImage : .brokenLink, "files below data/ and published/ are never published",
                "Put the file into another folder if everybody may see it.")
        }
        let near = names.nearest(to: target, isImage: isImage)
        return problem(
            isImage ? .missingImage : .brokenLink, "there is no \(isImage ? "image" : "page") “\(written)”",
            near.map { "Did you mean “/\($0)”?" } ?? "Mend the path; it is read from this page's folder.")
    }

    func problem(_ code: FindingCode, _ summary: String, _ help: String) -> Resolution {
        var resolution = Resolution(link: .wordsOnly)
        resolution.problem = (code, summary, help)
        return resolution
    }

    /// The folder that a page was written in; addresses are seen from there.
    private func folder(of page: Int) -> String {
        index.document(of: page).map { SitePath.folder(of: $0.path) } ?? index.pages[page].folder
    }
}

extension SiteIndex {
    /// The page of a path as a person may write it: the file, the file without `.md`, the file's page, a folder.
    func findPage(_ target: String) -> Int? {
        let asFile = pageOfPath[target] ?? pageOfPath[target + ".md"] ?? pageOfPath[target + ".MD"]
        if let page = asFile ?? pageOfFolder[target] { return page }
        guard SitePath.has(target, suffix: ".html") else { return nil }
        let source = SitePath.withoutExtension(target)
        if let page = pageOfPath[source + ".md"] ?? pageOfPath[source + ".MD"] { return page }
        return SitePath.name(of: source).utf8.elementsEqual("index".utf8)
            ? pageOfFolder[SitePath.folder(of: source)] : nil
    }

    /// The document that the path means, if it exists and is left out.
    func findLeftOut(_ target: String) -> String? {
        [target, target + ".md", SitePath.join(target, "index.md"), SitePath.join(target, "README.md")]
            .first { leftOut[$0] != nil }
    }
}

/// What the scheme of an address means for publishing it.
enum LinkScheme {
    case none, allowed, refused

    /// Whether an address has a scheme, given in small letters; the address's may be capital (RFC 3986 section 3.1).
    static func begins(_ address: some Collection<UInt8>, with scheme: String) -> Bool {
        let start = address.prefix(scheme.utf8.count + 1).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return start.elementsEqual((scheme + ":").utf8)
    }

    /// Reads the scheme (RFC 3986 section 3.1) of an address. Blanks and control characters that browsers skip
    /// inside a scheme are skipped here too, so that none hides one.
    init(of bytes: [UInt8]) {
        let slashes: Set<UInt8> = [UInt8(ascii: "/"), UInt8(ascii: "\\")]
        let visible = bytes.filter { $0 > 0x20 && $0 != 0x7F }
        if visible.count >= 2, slashes.contains(visible[0]), slashes.contains(visible[1]) {
            self = .refused
            return
        }
        let end = visible.firstIndex { !isASCIILetterOrDigit($0) && !"+-.".utf8.contains($0) }
        guard let end, end > 0, visible[end] == UInt8(ascii: ":") else {
            self = visible.first == UInt8(ascii: "\\") ? .refused : .none
            return
        }
        let scheme = String(
            decoding: visible[..<end].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        self = ["https", "http", "mailto", "tel"].contains(scheme) ? .allowed : .refused
    }
}

extension [UInt8] {
    /// Without blanks and control characters at both ends, as the URL standard reads an attribute.
    fileprivate func trimmingASCIIBlanks() -> [UInt8] {
        guard let first = firstIndex(where: { $0 > 0x20 }), let last = lastIndex(where: { $0 > 0x20 }) else {
            return []
        }
        return Array(self[first...last])
    }
}
