import Diagnostics

/// Pages of `required_pages:` that are not there, or not out in any edition that is built.
func requiredPageFindings(
    _ settings: SiteSettings, documents: [Document], editions: [LinkedEdition]
) -> [Finding] {
    settings.requiredPages.compactMap { required in
        let isOut = editions.contains { edition in
            SitePath.resolve(Array(required.path.utf8), from: "").flatMap { edition.index.findPage($0) } != nil
        }
        guard !isOut else { return nil }
        let isThere = documents.contains { $0.path.utf8.elementsEqual(required.path.utf8) }
        return Finding(
            .missingRequiredPage, at: required.place,
            isThere
                ? "the handbook must have “\(required.path)”, and it is not out"
                : "the handbook must have “\(required.path)”, and there is no such page",
            help: isThere
                ? "Publish the page, or take it off required_pages:."
                : "Write content/\(required.path), or take it off required_pages:.")
    }
}
