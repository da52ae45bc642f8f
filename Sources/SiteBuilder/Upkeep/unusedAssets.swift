import Diagnostics

/// Files below `content/` that no page refers to, drafts included: they are never published, and nobody knows why they
/// are kept.
func unusedAssets(
    _ assets: [String], documents: [Document], editions: [LinkedEdition], settings: SiteSettings
) -> [Finding] {
    var used = Set(editions.flatMap { $0.links.flatMap(\.assets) })
    // A page that is not out uses its files too, by whatever name it is to find them.
    for document in documents {
        let folder = SitePath.folder(of: document.path)
        let named = document.markdown.links.map(\.destination) + document.blocks.flatMap(\.sources.files)
        for address in named {
            let path = Array(address.utf8).prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
            if let target = RelativeURL.decoded(path).flatMap({ SitePath.resolve($0, from: folder) }) {
                used.insert(target)
            }
        }
    }
    return assets.filter { !used.contains($0) }.map { asset in
        Finding(
            .unusedAsset, at: Place(path: "content/" + asset), "no page refers to this file",
            help: "Link to it or show it on a page, or remove it.")
    }
}
