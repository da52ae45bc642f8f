import Diagnostics
import MarkdownGFM
import Mentoring
import YAMLReader

/// Looks at the machine's libraries and at the site in a folder: versions, settings, templates that were copied.
///
/// - Parameters:
///   - version: Guidepost's own.
///   - world: The site's files and the clock.
public func examine(_ world: World, version: String) -> Examination {
    var examination = Examination()
    examination.add(.fine, "guidepost \(version)")
    examination.add(.fine, "cmark-gfm \(markdownLibraryVersion()), libyaml \(yamlLibraryVersion())")
    if MarkdownEngine().sharesParserSafely {
        examination.add(.fine, "Markdown is parsed by several threads at a time")
    } else {
        examination.add(
            .note,
            "this cmark-gfm lets one thread parse at a time, so that builds are slower; the shared library of "
                + "Debian's libcmark-gfm0.29.0.gfm.6 does not")
    }
    examineSite(world, &examination)
    examineTemplates(world.files, &examination)
    return examination
}

private func examineSite(_ world: World, _ examination: inout Examination) {
    let settings = loadSettings(world.files)
    let errors = settings.findings.count { $0.severity == .error }
    let pages = world.files.list("content").value.filter(SitePath.isMarkdown)
    guard !pages.isEmpty else {
        examination.add(.note, "there is no site in this folder; guidepost init makes one")
        return
    }
    examination.add(.fine, "\(pages.count) Markdown files below content/")
    if errors > 0 {
        examination.add(.fault, "\(SiteSettings.file) has errors; guidepost check shows them")
        return
    }
    let value = settings.value
    guard world.knowsTimeZone(value.timeZone) else {
        examination.add(.fault, "this machine does not know the time zone \(value.timeZone); install tzdata")
        return
    }
    let today = world.asOf ?? value.asOf ?? world.clock(value.timeZone)
    let reason =
        world.asOf != nil ? "was asked for" : value.asOf != nil ? "stands in the settings" : value.timeZone
    examination.add(
        .fine,
        "today is \(today.text) (\(reason)), editions are \(value.editions.map(\.rawValue).joined(separator: ", "))"
    )
    if let root = value.dataRoot, !world.files.hasFolder(root) {
        examination.add(.fault, "data_root is \(root), and there is no such folder")
    }
}

/// Copies of built-in templates keep what they were while Guidepost's own change: where they differ, somebody should
/// know it.
private func examineTemplates(_ files: any SiteFiles, _ examination: inout Examination) {
    let builtIn = Dictionary(
        builtInFiles(below: "templates/").map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    let own = files.list("templates").value
    guard !own.isEmpty else {
        examination.add(.fine, "templates are the built-in ones")
        return
    }
    var same = 0
    for path in own {
        guard let original = builtIn[path] else {
            examination.add(.note, "\(path) is a file of this site's own")
            continue
        }
        guard case .success(let bytes) = files.read(path, limit: 16 << 20) else {
            examination.add(.fault, "\(path) cannot be read")
            continue
        }
        if bytes == original {
            same += 1
        } else if isOfOlderContract(bytes) {
            examination.add(
                .note,
                "\(path) differs from the built-in one and was copied from an older Guidepost; compare the two")
        } else {
            examination.add(.note, "\(path) differs from the built-in one")
        }
    }
    if same > 0 {
        examination.add(
            .note, "\(same) of \(own.count) files in templates/ are the built-in ones and need not be kept")
    }
}

/// Whether a template begins with the mark of another contract, `{{! guidepost 1 }}` being today's.
private func isOfOlderContract(_ bytes: [UInt8]) -> Bool {
    let mark = Array("{{! guidepost ".utf8)
    guard bytes.starts(with: mark) else { return false }
    return !bytes.dropFirst(mark.count).starts(with: "1 }}".utf8)
}
