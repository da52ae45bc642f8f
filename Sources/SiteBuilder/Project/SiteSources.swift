import Diagnostics
import Mentoring

/// What every command that makes something of a site reads first.
struct SiteSources: Sendable {
    let settings: SiteSettings
    /// The day that is taken for today: the command line's, else the settings', else the clock's (design.md section 1).
    let today: Day
    let theme: Theme
    /// Where program data lie in place of `data/` beside a program's page; nil for there.
    let dataRoot: String?
    let content: ContentFiles
}

/// Reads a site's settings and theme, and finds its files.
func readSources(_ world: World, options: BuildOptions) -> Checked<SiteSources> {
    var findings: [Finding] = []
    let settings = loadSettings(world.files).collect(&findings)
    if !world.knowsTimeZone(settings.timeZone) { findings.append(unknownTimeZone(settings.timeZone)) }
    let theme = loadTheme(world.files, settings: settings).collect(&findings)
    let dataRoot = options.dataRoot ?? settings.dataRoot
    let content = ContentFiles(
        world.files.list("content").collect(&findings),
        dataFolder: dataInsideContent(dataRoot, files: world.files))
    return Checked(
        SiteSources(
            settings: settings, today: world.asOf ?? settings.asOf ?? world.clock(settings.timeZone),
            theme: theme, dataRoot: dataRoot, content: content), findings)
}

/// The data root as a path below `content/`; nil where it lies elsewhere.
private func dataInsideContent(_ dataRoot: String?, files: any SiteFiles) -> String? {
    guard let dataRoot else { return nil }
    let content = files.resolved("content")
    let real = files.resolved(dataRoot)
    guard real.utf8.starts(with: (content + "/").utf8) else { return nil }
    return String(real.utf8.dropFirst(content.utf8.count)).map { "content" + $0 }
}

private func unknownTimeZone(_ name: String) -> Finding {
    Finding(
        .wrongSetting, at: Place(path: SiteSettings.file),
        "“timezone” is no zone that this machine knows: “\(name)”",
        help: "Write a name of the IANA database, such as Europe/Tallinn, or UTC.")
}
