import Diagnostics
import MarkdownGFM
import Mentoring
import Support
import Templates

/// Builds a site: everything from files to output, as one function that reads top to bottom.
///
/// Nothing is written here. The value is nil where an error makes an output meaningless; findings have the
/// weights that `checks:` and `--strict` give them.
public func build(_ world: World, options: BuildOptions) -> Checked<SiteOutput?> {
    var findings: [Finding] = []
    let settings = loadSettings(world.files, options: options).collect(&findings)
    let today = world.asOf ?? settings.asOf ?? world.clock(settings.timeZone)

    let theme = loadTheme(world.files, settings: settings).collect(&findings)
    let content = ContentFiles(world.files.list("content").collect(&findings))
    if content.pages.isEmpty { findings.append(noContent(settings)) }
    let documents = readDocuments(content.pages, world: world, settings: settings, words: theme.words)
        .collect(&findings)
    let layouts = checkLayouts(documents, templates: theme.templateNames, files: world.files).collect(&findings)
    let templates = TemplateSet.compile(
        theme.templates,
        contract: SiteContract.contract(layouts: layouts, words: theme.words.texts.keys.sorted()),
        options: TemplateOptions(rawText: .refused)
    ).collect(&findings)

    let editions = options.editions ?? settings.editions
    let programs = loadPrograms(
        world, editions: editions, today: today, dataRoot: options.dataRoot ?? settings.dataRoot
    ).collect(&findings)

    let problems = RenderProblems()
    var outputs: [Output] = []
    for edition in editions.sorted(by: Output.isWrittenBefore) {
        let index = makeIndex(
            documents: documents, assets: content.assets, programs: programs, edition: edition, today: today,
            options: options, siteTitle: settings.title, words: theme.words
        ).collect(&findings)
        let links = resolveAllLinks(index, world: world).collect(&findings)
        let setup = PageSetup(
            index: index, settings: settings, baseURL: options.baseURL ?? settings.baseURL, words: theme.words,
            wordRecord: theme.words.record, assets: theme.assets, today: today,
            figures: FigureText(words: theme.words),
            programs: Dictionary(
                programs.compactMap { program in program.figures[edition].map { (program.id, $0) } },
                uniquingKeysWith: { first, _ in first }))
        let rendering = Rendering(
            setup: setup, links: links, templates: templates, layouts: Set(layouts), problems: problems)
        outputs.append(output(rendering, files: world.files).collect(&findings))
    }
    findings += staleFindings(documents, leftOut: outputs, today: today)

    let weighed = weigh(unique(findings), checks: settings.checks, strict: options.strict)
    let isBroken = weighed.contains { $0.severity == .error }
    let site = SiteOutput(
        editions: outputs, today: today, timeZone: settings.timeZone, renderFindings: { problems.findings })
    return Checked(isBroken ? nil : site, weighed)
}

extension Checked {
    /// The value; its findings join the others.
    func collect(_ findings: inout [Finding]) -> Value {
        findings += self.findings
        return value
    }
}

/// Several editions find the same things in the same places; each is said once.
private func unique(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
}

/// The weights of `checks:`, then `--strict`, which counts warnings as errors.
private func weigh(_ findings: [Finding], checks: [FindingCode: Severity], strict: Bool) -> [Finding] {
    findings.map { finding in
        let severity = checks[finding.code] ?? finding.severity
        return finding.with(severity: strict && severity == .warning ? .error : severity)
    }
}

private func noContent(_ settings: SiteSettings) -> Finding {
    Finding(
        .noSite, at: Place(path: "content"), "there is no page below content/",
        help: "Write content/index.md, or begin with guidepost init.", severity: .warning)
}

private func loadSettings(_ files: any SiteFiles, options: BuildOptions) -> Checked<SiteSettings> {
    switch files.read(SiteSettings.file, limit: 1 << 20) {
    case .success(let bytes):
        let source = SourceText(path: SiteSettings.file, bytes: bytes)
        if let offset = source.firstInvalidByte {
            return Checked(
                .standard,
                [
                    Finding(
                        .notUTF8, at: source.place(at: offset), "the settings are not UTF-8",
                        help: "Save them as UTF-8.")
                ])
        }
        return readSettings(source)
    case .failure(.missing):
        return Checked(
            .standard,
            [
                Finding(
                    .noSite, at: Place(path: SiteSettings.file),
                    "there is no \(SiteSettings.file) in this folder",
                    help: "Go to the site's folder, or make one with guidepost init.")
            ])
    case .failure(let problem):
        return Checked(.standard, [problem.finding(path: SiteSettings.file)])
    }
}

private func readDocuments(
    _ paths: [String], world: World, settings: SiteSettings, words: Words
) -> Checked<[Document]> {
    let reading = DocumentReading(
        engine: MarkdownEngine(), rawHTML: settings.rawHTML,
        labels: MarkdownLabels(
            taskDone: words[.taskDone], taskOpen: words[.taskOpen], codeRegion: words[.codeRegion],
            tableRegion: words[.tableRegion], footnotesHeading: words[.footnotesHeading],
            backToText: words[.backToText]))
    let files = world.files
    let read = concurrentMap(paths, workers: world.workers) { readDocument($0, files: files, reading: reading) }
    return Checked(read.compactMap(\.value), read.flatMap(\.findings))
}

/// `layout:` names a template of the site; one that is not there is a warning, and the usual one is used.
private func checkLayouts(
    _ documents: [Document], templates: Set<String>, files: any SiteFiles
) -> Checked<[String]> {
    var layouts: Set<String> = []
    var findings: [Finding] = []
    for document in documents {
        guard let layout = document.frontMatter.layout else { continue }
        if templates.contains(layout + ".html") {
            layouts.insert(layout + ".html")
        } else {
            let near = nearestName(to: layout + ".html", among: templates.sorted())
            findings.append(
                Finding(
                    .wrongFrontMatterValue, at: rereadSource(document, files: files).wholeFile,
                    "there is no template “\(layout).html” for this layout",
                    help: near.map { "Did you mean “\(SitePath.withoutExtension($0))”?" }
                        ?? "Put the template into templates/, or remove layout:."))
        }
    }
    return Checked(layouts.subtracting(SiteContract.entries).sorted(), findings)
}

private func resolveAllLinks(_ index: SiteIndex, world: World) -> Checked<[PageLinks]> {
    let resolver = LinkResolver(index: index)
    let files = world.files
    let resolved = concurrentMap(Array(index.pages.indices), workers: world.workers, batch: 32) {
        resolveLinks(of: $0, resolver: resolver, files: files)
    }
    return Checked(resolved.map(\.value), resolved.flatMap(\.findings))
}

/// A stale page that is out in at least one edition is a warning.
private func staleFindings(_ documents: [Document], leftOut: [Output], today: Day) -> [Finding] {
    documents.compactMap { document in
        let isOut = leftOut.contains { output in !output.leftOut.contains { $0.path == document.messagePath } }
        guard isOut, document.frontMatter.isStale(today: today),
            let reviewedOn = document.frontMatter.reviewedOn,
            let due = document.frontMatter.reviewEvery?.due(after: reviewedOn)
        else { return nil }
        return Finding(
            .stalePage, at: Place(path: document.messagePath),
            "the page was last reviewed on \(reviewedOn.text), and its next review was due on \(due.text)",
            help: "Read it over, mend it, and set reviewed_on: to the day you did.")
    }
}

extension Output {
    /// `everyone` is written last, so that it never shows more than the restricted editions already do.
    static func isWrittenBefore(_ first: Edition, _ second: Edition) -> Bool {
        let order: [Edition] = [.team, .leadership, .everyone]
        return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
    }
}
