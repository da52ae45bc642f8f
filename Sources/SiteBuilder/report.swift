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
) -> Checked<ReportText?> {
    var findings: [Finding] = []
    let settings = loadSettings(world.files).collect(&findings)
    let today = world.asOf ?? settings.asOf ?? world.clock(settings.timeZone)
    let theme = loadTheme(world.files, settings: settings).collect(&findings)
    let dataRoot = options.dataRoot ?? settings.dataRoot
    let content = ContentFiles(
        world.files.list("content").collect(&findings),
        dataFolder: dataInsideContent(dataRoot, files: world.files))
    let documents = readDocuments(content.pages, world: world, settings: settings, words: theme.words)
    let loaded = loadPrograms(world, editions: [edition], today: today, dataRoot: dataRoot)
    let programs = loaded.collect(&findings)
    // What is wrong with a story is the build's to say.
    let stories = checkStories(
        documents.value, programs: programs, dataAreWhole: !loaded.hasErrors, today: today, options: options,
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
    guard let figures = source.figures[edition] else {
        if !findings.contains(where: { $0.severity == .error }) {
            findings.append(
                Finding(
                    .missingDataFile, at: place, "“\(program)” has no data yet",
                    help: "Put its export into data/."))
        }
        return Checked(nil, findings)
    }
    guard let made = makeReport(figures, month: month) else {
        let months = figures.months.first.flatMap { first in
            figures.months.last.map { "\(first.text) to \($0.text)" }
        }
        findings.append(
            Finding(
                .unknownId, at: place, "\(month.text) is no complete month of “\(program)”",
                help: months.map { "It has figures for \($0)." } ?? "It has no complete month yet."))
        return Checked(nil, findings)
    }
    // Pages that are not out in the edition help nobody.
    let guides = GuidesByHelp(documents.value) { index, document in
        document.frontMatter.leftOut(
            of: edition, today: today, options: options, consents: stories.outcome(of: index)) == nil
            ? index : nil
    }
    let text = ReportText(made, text: FigureText(words: theme.words)) { finding in
        guides.page(for: finding).map { index in
            let document = documents.value[index]
            return SitePath.output(of: document.path, isSectionPage: document.hasSectionName)
        }
    }
    return Checked(text, findings)
}
