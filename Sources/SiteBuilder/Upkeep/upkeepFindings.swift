import Diagnostics

/// What keeps a handbook true beyond what a build needs: told by `guidepost check`, and never in the way of a site
/// that somebody wants to see first (design.md, “Errors and warnings”).
func upkeepFindings(
    _ editions: [LinkedEdition], ways: PageWays, documents: [Document], assets: [String],
    settings: SiteSettings, files: any SiteFiles
) -> [Finding] {
    let out = documents.indices.filter { number in
        editions.contains { $0.index.pageOfPath[documents[number].path] != nil }
    }
    let pages = out.map { documents[$0] }
    return pages.flatMap { textFindings($0, files: files) }
        + ownerFindings(pages)
        + duplicateTitles(editions)
        + orphanFindings(pages, ways: ways)
        + unusedAssets(assets, documents: documents, editions: editions, settings: settings)
        + requiredPageFindings(settings, documents: documents, editions: editions)
}
