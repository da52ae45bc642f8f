import Diagnostics
import Mentoring
import SiteBuilder
import Testing

/// A small site, built in memory: its findings as one line each, and its files as texts.
struct BuiltSite {
    let findings: [String]
    let made: SiteOutput?

    /// Builds a site from texts by path; `guidepost.yml` has a title and a day unless the texts bring one.
    init(
        _ texts: [String: String], options: BuildOptions = BuildOptions(), unreadable: Set<String> = [],
        workers: Int = 1, asOf: String? = nil
    ) {
        let settings = ["guidepost.yml": "title: Small\nas_of: 2026-01-15\n"]
        let files = MemoryFiles(settings.merging(texts) { _, given in given }, unreadable: unreadable)
        let day = asOf.flatMap { Day(parsing: Array($0.utf8)) }
        let world = World(files: files, asOf: day, clock: { _ in Day(number: 0) }, workers: workers)
        let built = build(world, options: options)
        made = built.value
        findings = built.findings.sorted(by: Finding.inPrintedOrder).map { finding in
            let place = finding.place
            let line = place.line.map { ":\($0):\(place.column ?? 1)" } ?? ""
            return
                "\(place.path)\(line) \(finding.severity.rawValue) [\(finding.code.rawValue)] \(finding.summary)"
        }
    }

    /// The paths of an edition's files, without the theme's assets.
    func paths(_ edition: Edition = .everyone) -> [String] {
        output(edition)?.files.map(\.path).filter { !$0.utf8.starts(with: "assets/".utf8) } ?? []
    }

    /// A file's text; empty where the edition has no such file.
    func text(_ path: String, _ edition: Edition = .everyone) -> String {
        var bytes: [UInt8] = []
        output(edition)?.files.first { $0.path == path }?.produce(&bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func output(_ edition: Edition) -> Output? { made?.editions.first { $0.edition == edition } }
}

/// What stands between two marks, for expectations about a part of a page.
func part(of text: String, from start: String, to end: String) -> String {
    let bytes = Array(text.utf8)
    func find(_ mark: String, after: Int) -> Int? {
        let mark = Array(mark.utf8)
        guard bytes.count >= mark.count else { return nil }
        return (after...(bytes.count - mark.count)).first { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
    }
    guard let first = find(start, after: 0), let last = find(end, after: first + start.utf8.count) else {
        return ""
    }
    return String(decoding: bytes[(first + start.utf8.count)..<last], as: UTF8.self)
}
