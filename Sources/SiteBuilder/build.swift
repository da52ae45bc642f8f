import Diagnostics
import Mentoring
import Templates

/// Builds a site: everything from files to output, as one function that reads top to bottom.
///
/// Nothing is written here. The value is nil where an error makes an output meaningless; findings have the
/// weights that `checks:` and `--strict` give them.
public func build(_ world: World, options: BuildOptions) -> Checked<SiteOutput?> {
    var findings: [Finding] = []
    let sources = readSources(world, options: options).collect(&findings)
    let (settings, theme, content, today) = (sources.settings, sources.theme, sources.content, sources.today)
    // An empty content/ is an accident; it must not take the place of a site that is out.
    if content.pages.isEmpty { findings.append(noContent()) }
    let documents = readDocuments(content.pages, world: world, settings: settings, words: theme.words)
        .collect(&findings)
    findings += wordingFindings(
        of: documents, words: theme.words, language: settings.language, files: world.files)
    let layouts = checkLayouts(documents, templates: theme.templateNames, files: world.files).collect(&findings)
    let templates = TemplateSet.compile(
        theme.templates,
        contract: SiteContract.contract(layouts: layouts, words: theme.words.texts.keys.sorted()),
        options: TemplateOptions(rawText: .refused)
    ).collect(&findings)

    let editions = options.editions ?? settings.editions
    let loaded = loadPrograms(
        world, editions: editions, today: today, dataRoot: sources.dataRoot, limits: settings.limits)
    let programs = loaded.collect(&findings)
    let stories = checkStories(
        documents, programs: programs, dataAreWhole: !loaded.hasErrors, today: today, options: options,
        files: world.files
    ).collect(&findings)

    let problems = RenderProblems()
    let scan = LeakScan(programs.compactMap(\.secrets))
    let authored = AuthoredAddresses(
        scan: scan, files: world.files, pages: content.pages.map { "content/" + $0 })
    var outputs: [Output] = []
    var linked: [LinkedEdition] = []
    for edition in editions.sorted(by: Output.isWrittenBefore) {
        let index = makeIndex(
            documents: documents, assets: content.assets, programs: programs, stories: stories,
            edition: edition, today: today, options: options, siteTitle: settings.title, words: theme.words
        ).collect(&findings)
        let resolver = LinkResolver(index: index, figures: FigureResolver(index: index, programs: programs))
        let links = resolveAllLinks(resolver, world: world, allowsActiveFiles: settings.rawHTML == .allow)
            .collect(&findings)
        let blocks = resolveAllBlocks(resolver, programs: programs, world: world).collect(&findings)
        let related = resolveAllRelated(resolver, pageLinks: links, world: world).collect(&findings)
        linked.append(LinkedEdition(resolver: resolver, links: links, related: related))
        let setup = PageSetup(
            index: index, settings: settings, baseURL: options.baseURL ?? settings.baseURL, words: theme.words,
            wordRecord: theme.words.record, assets: theme.assets, today: today, programs: programs)
        let rendering = Rendering(
            setup: setup, links: links, blocks: blocks, related: related, templates: templates,
            layouts: Set(layouts), problems: problems)
        let leaks = LeakGuard(scan: scan, edition: edition, authored: authored, problems: problems)
        outputs.append(output(rendering, leaks: leaks, files: world.files).collect(&findings))
    }
    findings += staleFindings(documents, leftOut: outputs, today: today)
    var pages: [PageFacts] = []
    if options.upkeep {
        let ways = PageWays(linked)
        findings += upkeepFindings(
            linked, ways: ways, documents: documents, assets: content.assets, settings: settings,
            files: world.files)
        pages = pageFacts(linked, ways: ways, documents: documents, layouts: layouts, today: today)
    }

    let weighed = weigh(unique(findings), checks: settings.checks, strict: options.strict)
    let isBroken = weighed.contains { $0.severity == .error }
    let site = SiteOutput(
        editions: outputs, listed: editions, today: today, timeZone: settings.timeZone,
        pages: pages,
        baseURL: options.baseURL ?? settings.baseURL,
        renderFindings: {
            weigh(unique(problems.findings), checks: settings.checks, strict: options.strict)
        })
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

private func noContent() -> Finding {
    Finding(
        .noSite, at: Place(path: "content"), "there is no page below content/",
        help: "Write content/index.md, or begin with guidepost init.")
}

extension Output {
    /// `everyone` is written last, so that it never shows more than the restricted editions already do.
    static func isWrittenBefore(_ first: Edition, _ second: Edition) -> Bool {
        let order: [Edition] = [.team, .leadership, .everyone]
        return (order.firstIndex(of: first) ?? 0) < (order.firstIndex(of: second) ?? 0)
    }
}
