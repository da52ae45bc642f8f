import Diagnostics
import Mentoring

/// Reads what the reports of one program are made from.
///
/// - Parameter editions: For whom; nil for the editions that the settings list.
/// - Returns: The reports; nil where the program is not there or has no data.
func loadReports(
    _ world: World, options: BuildOptions, program: String, editions: [Edition]?
) -> Checked<LoadedReports?> {
    var findings: [Finding] = []
    let sources = readSources(world, options: options).collect(&findings)
    let (settings, theme, today) = (sources.settings, sources.theme, sources.today)
    let documents = readDocuments(sources.content.pages, world: world, settings: settings, words: theme.words)
        .value
    let editions = editions ?? options.editions ?? settings.editions
    let loaded = loadPrograms(
        world, editions: editions, today: today, dataRoot: sources.dataRoot,
        limits: sources.settings.limits)
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
        scan: scan, files: world.files, pages: sources.content.pages.map { "content/" + $0 })
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
