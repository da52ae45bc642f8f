import Diagnostics

/// The files of a site by name and by folder, for “did you mean”: looking through all of them for every broken
/// link would take a large site with many broken links minutes.
struct PathNames: Sendable {
    private let pages: Groups
    private let assets: Groups

    private struct Groups: Sendable {
        let byName: [String: [String]]
        let byFolder: [String: [String]]

        init(_ paths: [String]) {
            let sorted = paths.sorted()
            byName = Dictionary(grouping: sorted) { SitePath.name(of: $0) }
            byFolder = Dictionary(grouping: sorted) { SitePath.folder(of: $0) }
        }
    }

    /// Groups paths below `content/`.
    init(pages: [String], assets: [String]) {
        self.pages = Groups(pages)
        self.assets = Groups(assets)
    }

    /// The path that was most likely meant: a file of the same name elsewhere, else a near name in the folder.
    func nearest(to target: String, isImage: Bool) -> String? {
        let groups = isImage ? assets : pages
        let name = SitePath.name(of: target)
        let sameName = groups.byName[name] ?? groups.byName[name + ".md"] ?? []
        if sameName.count == 1 { return sameName[0] }
        let near = nearestName(to: target, among: sameName.prefix(100))
        return near ?? sameName.first
            ?? nearestName(to: target, among: (groups.byFolder[SitePath.folder(of: target)] ?? []).prefix(500))
    }
}
