import Diagnostics
import Mentoring

/// The files of one edition: pages, the assets that published pages refer to, and the theme's assets. Each is looked
/// through for leaks when its bytes are asked for.
func output(_ rendering: Rendering, leaks: LeakGuard, files: any SiteFiles) -> Checked<Output> {
    let index = rendering.setup.index
    var entries = index.pages.indices.map { page in
        let path = index.pages[page].output
        return leaks.guarding(
            OutputEntry(path: path) { rendering.render(page, into: &$0) }, .page,
            source: index.document(of: page)?.messagePath ?? path,
            allowing: namesAllowed(on: page, in: rendering))
    }
    entries.append(
        leaks.guarding(
            OutputEntry(path: "404.html") { rendering.renderNotFound(into: &$0) }, .page, source: "404.html"))
    let pageCount = entries.count
    entries += reportFiles(rendering.setup).map { leaks.guarding($0, source: $0.path) }
    for file in rendering.setup.assets.files.values.sorted(by: { $0.output < $1.output }) {
        entries.append(leaks.guarding(OutputEntry(path: file.output) { $0 += file.bytes }, source: file.output))
    }
    var findings: [Finding] = []
    var taken = Set(entries.map { SitePath.collisionKey($0.path) })
    for asset in Set(rendering.links.flatMap(\.assets)).sorted() {
        let path = "content/" + asset
        if !taken.insert(SitePath.collisionKey(asset)).inserted {
            findings.append(
                Finding(
                    .duplicatePath, at: Place(path: path), "“\(asset)” is also the path of a page",
                    help: "Rename one of the two files."))
            continue
        }
        // Assets are read when they are written; one that cannot be read then is a problem of that moment.
        let entry = OutputEntry(path: asset) { output in
            switch files.read(path, limit: 256 << 20) {
            case .success(let bytes): output += bytes
            case .failure(let problem): rendering.problems.add(problem.finding(path: path))
            }
        }
        entries.append(leaks.guarding(entry, source: path))
    }
    entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let leftOut = index.leftOut.sorted { $0.key < $1.key }.map {
        LeftOutPage(path: "content/" + $0.key, reason: $0.value)
    }
    return Checked(
        Output(
            edition: index.edition, files: entries, pageCount: pageCount, leftOut: leftOut,
            withoutConsent: pathsWithoutConsent(in: index), lostStories: ledgersWithLostStory(rendering.setup),
            unguided: unguidedFindings(rendering.setup)),
        findings)
}
