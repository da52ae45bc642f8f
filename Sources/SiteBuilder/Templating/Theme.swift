import Diagnostics
import EmbeddedFiles
import Templates

/// Templates, words and assets: the built-in ones, with the site's own files of the same name in their place.
struct Theme: Sendable {
    let templates: [TemplateSource]
    let words: Words
    let assets: TemplateAssets

    /// The names of all templates, such as `page.html`.
    var templateNames: Set<String> { Set(templates.map(\.name)) }
}

/// Loads the theme of a site.
func loadTheme(_ files: any SiteFiles, settings: SiteSettings) -> Checked<Theme> {
    var findings: [Finding] = []
    var sources: [String: SourceText] = [:]
    for file in builtInFiles(below: "templates/") {
        sources[file.path] = SourceText(path: file.path, bytes: file.bytes)
    }
    let english = sources["templates/strings/en.yml"]
    for path in files.list("templates").collect(&findings) {
        switch files.read(path, limit: 16 << 20) {
        case .success(let bytes): sources[path] = SourceText(path: path, bytes: bytes)
        case .failure(let problem): findings.append(problem.finding(path: path))
        }
    }
    var templates: [TemplateSource] = []
    var assets: [(name: String, bytes: [UInt8])] = []
    for (path, source) in sources.sorted(by: { $0.key < $1.key }) {
        guard let name = String(path.utf8.dropFirst("templates/".utf8.count)) else { continue }
        if SitePath.folder(of: name).utf8.isEmpty, SitePath.has(name, suffix: ".html") {
            if let offset = source.firstInvalidByte {
                findings.append(
                    Finding(
                        .notUTF8, at: source.place(at: offset), "the template is not UTF-8",
                        help: "Save it as UTF-8."))
            } else {
                templates.append(TemplateSource(name: name, text: source))
            }
        } else if name.utf8.starts(with: "assets/".utf8), let asset = String(name.utf8.dropFirst(7)) {
            assets.append((asset, source.bytes))
        }
    }
    let words = loadWords(english: english, sources: sources, settings: settings).collect(&findings)
    return Checked(Theme(templates: templates, words: words, assets: TemplateAssets(assets)), findings)
}

private func loadWords(
    english: SourceText?, sources: [String: SourceText], settings: SiteSettings
) -> Checked<Words> {
    let builtIn = english.map { readStrings($0) } ?? Checked([])
    let path = "templates/strings/\(settings.language).yml"
    guard let own = sources[path] else {
        let finding = Finding(
            .missingWord, at: Place(path: SiteSettings.file),
            "there are no strings for the language “\(settings.language)”; generated words stay English",
            help: "Write \(path); guidepost init --templates gives the English ones to start from.")
        return makeWords(english: builtIn.value, own: nil).adding(builtIn.findings + [finding])
    }
    let isBuiltIn = english.map { $0.bytes == own.bytes } ?? false
    return makeWords(english: builtIn.value, own: isBuiltIn ? nil : own).adding(builtIn.findings)
}

extension Checked {
    fileprivate func adding(_ findings: [Finding]) -> Checked { Checked(value, findings + self.findings) }
}
