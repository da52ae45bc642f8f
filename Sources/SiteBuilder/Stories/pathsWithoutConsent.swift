/// Where the stories were that stay out because a consent has ended, and the pictures that they showed.
func pathsWithoutConsent(in index: SiteIndex) -> [String] {
    var paths: Set<String> = []
    for document in index.documents {
        guard let reason = index.leftOut[document.path], [.consentExpired, .consentWithdrawn].contains(reason)
        else { continue }
        paths.insert(SitePath.output(of: document.path, isSectionPage: document.hasSectionName))
        for link in document.markdown.links {
            let path = link.destination.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
            guard let decoded = RelativeURL.decoded(Array(path)[...]),
                let target = SitePath.resolve(decoded, from: SitePath.folder(of: document.path))
            else { continue }
            if index.assets.contains(target) { paths.insert(target) }
        }
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}
