import Diagnostics
import Mentoring

/// A month's report of one program, from the same files that `build` reads; nothing is written.
///
/// - Parameters:
///   - program: The program's id, its folder's name.
///   - month: A complete month of it.
///   - edition: For whom; any of the three, whatever the settings list.
/// - Returns: The report, nil where there is none, and all findings about settings, words and data.
public func report(
    _ world: World, options: BuildOptions, program: String, month: Month, edition: Edition
) -> Checked<GuardedReport?> {
    let loaded = loadReports(world, options: options, program: program, editions: [edition])
    guard let found = loaded.value, let reports = found.byEdition.first?.reports else {
        return Checked(nil, loaded.findings)
    }
    guard let content = reports.content(of: month) else {
        return Checked(nil, loaded.findings + [noSuchMonth(month, reports.figures)])
    }
    let page = ReportPage(content: content, settings: found.settings, theme: found.theme, text: reports.text)
    let text = ReportText(content, text: reports.text, page: page)
    return Checked(
        GuardedReport(
            text: text, leaks: found.leaks(for: edition), path: "\(program) \(month.text)",
            names: reports.namesOfStory(in: month)),
        loaded.findings)
}

/// The reports of one program, for one edition after the other.
struct LoadedReports: Sendable {
    let byEdition: [(edition: Edition, reports: ProgramReports)]
    let settings: SiteSettings
    let theme: Theme
    /// What may not stand in what is made from them.
    let scan: LeakScan
    let authored: AuthoredAddresses

    /// The guard before files of an edition.
    func leaks(for edition: Edition) -> LeakGuard {
        LeakGuard(scan: scan, edition: edition, authored: authored, problems: RenderProblems())
    }
}

/// Reads what the reports of one program are made from.
///
/// - Parameter editions: For whom; nil for the editions that the settings list.
/// - Returns: The reports; nil where the program is not there or has no data.
func loadReports(
    _ world: World, options: BuildOptions, program: String, editions: [Edition]?
) -> Checked<LoadedReports?> {
    var findings: [Finding] = []
    let settings = loadSettings(world.files).collect(&findings)
    let today = world.asOf ?? settings.asOf ?? world.clock(settings.timeZone)
    let theme = loadTheme(world.files, settings: settings).collect(&findings)
    let dataRoot = options.dataRoot ?? settings.dataRoot
    let content = ContentFiles(
        world.files.list("content").collect(&findings),
        dataFolder: dataInsideContent(dataRoot, files: world.files))
    let documents = readDocuments(content.pages, world: world, settings: settings, words: theme.words).value
    let editions = editions ?? options.editions ?? settings.editions
    let loaded = loadPrograms(world, editions: editions, today: today, dataRoot: dataRoot)
    let programs = loaded.collect(&findings)
    // What is wrong with a story is the build's to say.
    let stories = checkStories(
        documents, programs: programs, dataAreWhole: !loaded.hasErrors, today: today, options: options,
        files: world.files
    ).value
    let place = Place(path: "content/programs")
    guard let source = programs.first(where: { $0.id.utf8.elementsEqual(program.utf8) }) else {
        let near = nearestName(to: program, among: programs.map(\.id))
        findings.append(
            Finding(
                .unknownId, at: place, "there is no program “\(program)”",
                help: near.map { "Did you mean “\($0)”?" } ?? "Name a folder below content/programs/."))
        return Checked(nil, findings)
    }
    let text = FigureText(words: theme.words)
    let byEdition = editions.compactMap { edition -> (edition: Edition, reports: ProgramReports)? in
        // Pages that are not out in the edition help nobody.
        func output(of number: Int) -> String? {
            let document = documents[number]
            let reason = document.frontMatter.leftOut(
                of: edition, today: today, options: options, consents: stories.outcome(of: number))
            return reason == nil
                ? SitePath.output(of: document.path, isSectionPage: document.hasSectionName) : nil
        }
        let guides = GuidesByHelp(documents) { number, _ in output(of: number) == nil ? nil : number }
        return source.figures[edition].map { figures in
            let reports = ProgramReports(
                figures, frozen: source.frozen[edition] ?? [:], dataFolder: source.dataFolder, text: text,
                stories: EditionStories(documents, stories, output: output)
            ) { finding in
                guides.page(for: finding).map { index in
                    let document = documents[index]
                    return WordedFinding.Guide(
                        path: SitePath.output(of: document.path, isSectionPage: document.hasSectionName),
                        title: document.title)
                }
            }
            return (edition, reports)
        }
    }
    guard !byEdition.isEmpty else {
        if !findings.contains(where: { $0.severity == .error }) {
            findings.append(
                Finding(
                    .missingDataFile, at: place, "“\(program)” has no data yet",
                    help: "Put its export into data/."))
        }
        return Checked(nil, findings)
    }
    let scan = LeakScan(programs.compactMap(\.secrets))
    let authored = AuthoredAddresses(
        scan: scan, files: world.files, pages: content.pages.map { "content/" + $0 })
    return Checked(
        LoadedReports(
            byEdition: byEdition, settings: settings, theme: theme, scan: scan, authored: authored), findings)
}

/// A month that a program has no figures for.
func noSuchMonth(_ month: Month, _ figures: PublishedFigures) -> Finding {
    let months = figures.months.first.flatMap { first in
        figures.months.last.map { "\(first.text) to \($0.text)" }
    }
    return Finding(
        .unknownId, at: Place(path: "content/programs"),
        "\(month.text) is no complete month of “\(figures.program)”",
        help: months.map { "It has figures for \($0)." } ?? "It has no complete month yet.")
}
