/// Which document is the page of its folder: `index.md`, else `README.md`, whatever the letters' case.
struct SectionPages: Sendable {
    private let documentOfFolder: [String: Int]

    /// Looks through the documents of a site.
    init(_ documents: [Document]) {
        var documentOfFolder: [String: Int] = [:]
        for name in ["index", "readme"] {
            for (number, document) in documents.enumerated()
            where SitePath.sectionName(of: document.path) == name {
                let folder = SitePath.folder(of: document.path)
                if documentOfFolder[folder] == nil { documentOfFolder[folder] = number }
            }
        }
        self.documentOfFolder = documentOfFolder
    }

    /// The number of the folder's own document; nil for a folder that has none.
    func document(of folder: String) -> Int? { documentOfFolder[folder] }
}
