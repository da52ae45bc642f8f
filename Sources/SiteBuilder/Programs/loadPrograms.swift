import Diagnostics
import Mentoring
import Support

/// Reads the data of every program and publishes its figures for each edition.
///
/// A program is a folder below `content/programs/`; its data lie in its `data/`, or below `data_root`.
func loadPrograms(
    _ world: World, editions: [Edition], today: Day, dataRoot: String?
) -> Checked<[ProgramSource]> {
    var findings: [Finding] = []
    let folders = programFolders(world, dataRoot: dataRoot).collect(&findings)
    let knownMetrics = Set(metricIDs)
    let read = concurrentMap(folders, workers: world.workers, batch: 1) { folder -> Checked<ProgramSource> in
        var findings: [Finding] = []
        var files: [ProgramFile] = []
        for path in folder.files {
            switch world.files.read(path, limit: programFileLimit) {
            case .success(let bytes):
                let source = SourceText(path: path, bytes: bytes, mayBeQuoted: false)
                files.append(ProgramFile(name: SitePath.name(of: path), source: source))
            case .failure(let problem): findings.append(problem.finding(path: path))
            }
        }
        guard !files.isEmpty else { return Checked(ProgramSource(id: folder.id, figures: [:]), findings) }
        let dataset = readProgram(
            id: folder.id, folder: folder.path, files: files, today: today, knownMetrics: knownMetrics
        ).collect(&findings)
        let figures = dataset.map { data in editions.map { ($0, publish(data, edition: $0)) } } ?? []
        return Checked(
            ProgramSource(id: folder.id, figures: Dictionary(figures, uniquingKeysWith: { first, _ in first })),
            findings)
    }
    return Checked(read.map(\.value), findings + read.flatMap(\.findings))
}

/// The largest data file that is read: 256 MB.
private let programFileLimit = 256 << 20

private struct ProgramFolder: Sendable {
    let id: String
    /// Where its data lie.
    let path: String
    let files: [String]
}

private func programFolders(_ world: World, dataRoot: String?) -> Checked<[ProgramFolder]> {
    var findings: [Finding] = []
    let root = dataRoot ?? "content/programs"
    var filesOf: [String: [String]] = [:]
    for path in world.files.list(root).collect(&findings) {
        let parts = path.utf8.dropFirst(root.utf8.count + 1).split(separator: UInt8(ascii: "/"))
        // <program>/data/<file> beside the pages, <program>/<file> below data_root; deeper files are not data.
        let isData =
            dataRoot == nil ? parts.count == 3 && parts[1].elementsEqual("data".utf8) : parts.count == 2
        guard isData, let id = parts.first.flatMap({ String(Substring($0)) }) else { continue }
        filesOf[id, default: []].append(path)
    }
    // A program without data has a page all the same: its folder with an index.md says that it is there.
    for path in world.files.list("content/programs").value {
        let parts = path.utf8.dropFirst("content/programs/".utf8.count).split(separator: UInt8(ascii: "/"))
        let isPage = parts.count == 2 && ["index.md", "README.md"].contains { parts[1].elementsEqual($0.utf8) }
        guard isPage, let id = parts.first.flatMap({ String(Substring($0)) }), filesOf[id] == nil else {
            continue
        }
        filesOf[id] = []
    }
    let folders = filesOf.sorted { $0.key < $1.key }.map { id, files in
        ProgramFolder(
            id: id, path: dataRoot.map { "\($0)/\(id)" } ?? "content/programs/\(id)/data", files: files)
    }
    return Checked(folders, findings)
}
