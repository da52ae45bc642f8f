import Diagnostics
import Mentoring

/// Puts the documents of an edition in their places; two pages with one path are an error.
func makeIndex(
    documents: [Document], assets: [String], programs: [ProgramSource], stories: StoryStandings,
    edition: Edition, today: Day, options: BuildOptions, siteTitle: String, words: Words
) -> Checked<SiteIndex> {
    var pages: [SitePage] = []
    // By number, not by path: two paths that differ only in how an accent is written are equal as texts.
    let reasons = documents.enumerated().map { number, document in
        document.frontMatter.leftOut(
            of: edition, today: today, options: options, consents: stories.outcome(of: number))
    }
    let sectionPages = SectionPages(documents)
    var leftOut: [String: LeftOutPage.Reason] = [:]
    for (document, reason) in zip(documents, reasons) {
        if let reason { leftOut[document.path] = reason }
    }
    // A program whose own page is not out is not in this edition at all.
    let programs = programs.filter { program in
        sectionPages.document(of: "programs/" + program.id).map { reasons[$0] == nil } ?? true
    }
    let programFolders = Dictionary(
        programs.map { ("programs/" + $0.id, $0.id) }, uniquingKeysWith: { first, _ in first })
    let hasReports = programs.contains { $0.figures[edition]?.reportMonths.isEmpty == false }
    func isSection(_ number: Int) -> Bool {
        sectionPages.document(of: SitePath.folder(of: documents[number].path)) == number
    }
    func output(of number: Int) -> String? {
        reasons[number] == nil
            ? SitePath.output(of: documents[number].path, isSectionPage: isSection(number)) : nil
    }
    for (number, document) in documents.enumerated() {
        guard let path = output(of: number) else { continue }
        let folder = SitePath.folder(of: document.path)
        pages.append(
            SitePage(
                kind: isSection(number) ? sectionKind(folder, programFolders, hasReports: hasReports) : .page,
                output: path, title: document.title,
                summary: document.summary, document: number, folder: folder, order: document.frontMatter.order))
    }
    addMissingSections(
        to: &pages, programs: programs, hasReports: hasReports, siteTitle: siteTitle, words: words)
    addWorksheets(of: programs, for: edition, to: &pages)
    addReports(of: programs, for: edition, to: &pages, words: words)
    let findings = duplicatePaths(pages, documents: documents)
    var pageOfPath: [String: Int] = [:]
    var pageOfFolder: [String: Int] = [:]
    for (index, page) in pages.enumerated() {
        // A worksheet filled for a program is made from another page's document.
        if let document = page.document, !page.isAttached { pageOfPath[documents[document].path] = index }
        if page.isSection { pageOfFolder[page.folder] = index }
    }
    let index = SiteIndex(
        edition: edition, pages: pages, tree: SiteTree(pages: pages), documents: documents,
        pageOfPath: pageOfPath,
        pageOfFolder: pageOfFolder, worksheets: ProgramWorksheets.all(in: pages), leftOut: leftOut,
        assets: Set(assets), stories: EditionStories(documents, stories, output: output))
    return Checked(index, findings)
}

private func sectionKind(
    _ folder: String, _ programs: [String: String], hasReports: Bool
) -> SitePage.Kind {
    if folder.utf8.isEmpty { return .home }
    // Only a site with programs has figures to explain.
    if folder.utf8.elementsEqual("metrics".utf8), !programs.isEmpty { return .metrics }
    if folder.utf8.elementsEqual("programs".utf8) { return .programs }
    if hasReports, folder.utf8.elementsEqual(ReportPath.archiveFolder.utf8) { return .reports }
    return programs[folder].map { .program($0) } ?? .section
}

/// Every folder with pages has a page of its own, written or not, and so has every program.
private func addMissingSections(
    to pages: inout [SitePage], programs: [ProgramSource], hasReports: Bool, siteTitle: String, words: Words
) {
    var have = Set(pages.filter(\.isSection).map(\.folder))
    let programFolders = Dictionary(
        programs.map { ("programs/" + $0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted =
        pages.map(\.folder) + programFolders.keys.sorted() + (programs.isEmpty ? [] : ["metrics"])
        + (hasReports ? [ReportPath.archiveFolder] : []) + [""]
    for folder in wanted {
        var current = folder
        while true {
            if have.insert(current).inserted {
                let kind = sectionKind(current, programFolders.mapValues(\.id), hasReports: hasReports)
                let title: String
                var summary = programFolders[current]?.summary ?? ""
                switch kind {
                case .home: title = siteTitle
                case .programs: title = words[.programsTitle]
                case .reports:
                    title = words[.reportsTitle]
                    summary = words[.reportsSummary]
                case .metrics:
                    title = words[.metricsTitle]
                    summary = words[.metricsSummary]
                default:
                    title =
                        programFolders[current]?.name ?? SiteBuilder.words(ofFileName: current + "/index.md")
                }
                pages.append(
                    SitePage(
                        kind: kind, output: SitePath.join(current, "index.html"), title: title,
                        summary: summary, document: nil, folder: current,
                        order: nil))
            }
            guard !current.utf8.isEmpty else { break }
            current = SitePath.folder(of: current)
        }
    }
}

/// Two outputs that a file system may take for one: equal after folding of letters and canonical composition.
private func duplicatePaths(_ pages: [SitePage], documents: [Document]) -> [Finding] {
    var taken: [String: String] = ["404.html": "the page for addresses that do not exist"]
    var findings: [Finding] = []
    let folders = Dictionary(
        pages.map { (SitePath.collisionKey(SitePath.folder(of: $0.output)), $0.folder) },
        uniquingKeysWith: { first, _ in first })
    for page in pages {
        if let folder = folders[SitePath.collisionKey(page.output)] {
            findings.append(
                Finding(
                    .duplicatePath,
                    at: Place(path: page.document.map { documents[$0].messagePath } ?? page.output),
                    "“\(page.output)” is also the folder of the pages in content/\(folder)",
                    help: "Rename one of them."))
        }
        let name = page.document.map { documents[$0].messagePath } ?? page.output
        if let other = taken.updateValue(name, forKey: SitePath.collisionKey(page.output)) {
            findings.append(
                Finding(
                    .duplicatePath, at: Place(path: name), "“\(page.output)” is also the path of \(other)",
                    help: page.output == "404.html"
                        ? "Give the file another name." : "Rename one of the two files."))
        }
    }
    return findings
}
