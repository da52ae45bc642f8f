/// The content folder as it was scanned: pages and all else.
struct ContentFiles: Sendable {
    /// Paths of Markdown files below `content/`.
    let pages: [String]
    /// Paths of other files that may be published; program data and frozen figures are never among them.
    let assets: [String]

    /// Sorts the files of `content/`, whose paths begin with `content/`.
    /// `dataFolder` is a data root that lies inside `content/`, as `content/…`: nothing below it is content.
    init(_ files: [String], dataFolder: String? = nil) {
        var pages: [String] = []
        var assets: [String] = []
        for file in files {
            if let dataFolder, file.utf8.starts(with: (dataFolder + "/").utf8) { continue }
            guard let path = String(file.utf8.dropFirst("content/".utf8.count)) else { continue }
            let folders = SitePath.folder(of: path).utf8.split(separator: UInt8(ascii: "/"))
            let isPrivate = { (folder: Substring.UTF8View) in
                folder.elementsEqual("data".utf8) || folder.elementsEqual("published".utf8)
            }
            if SitePath.isMarkdown(path) {
                // A handbook may have a chapter on data; only what lies in a program's data folder is no page.
                let isOfProgram = folders.count > 2 && folders[0].elementsEqual("programs".utf8)
                if !(isOfProgram && isPrivate(folders[2])) { pages.append(path) }
            } else if !folders.contains(where: isPrivate) {
                assets.append(path)
            }
        }
        self.pages = pages
        self.assets = assets
    }
}
