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
        guard !files.isEmpty else {
            return Checked(
                ProgramSource(
                    id: folder.id, dataFolder: folder.path, figures: [:], frozen: [:], consents: nil,
                    secrets: nil),
                findings)
        }
        let dataset = readProgram(
            id: folder.id, folder: folder.path, files: files, today: today, knownMetrics: knownMetrics
        ).collect(&findings)
        var frozen: [Edition: [Month: ReportContent]] = [:]
        for edition in editions {
            frozen[edition] = readLedger(of: folder.id, edition: edition, dataFolder: folder.path, world: world)
                .collect(&findings)
        }
        var figures: [Edition: PublishedFigures] = [:]
        for edition in editions {
            guard let dataset else { break }
            let kept = (frozen[edition] ?? [:]).mapValues {
                FrozenMonth(figures: $0.figures, definitions: $0.definitions)
            }
            figures[edition] = publish(dataset, edition: edition, frozen: kept)
        }
        return Checked(
            ProgramSource(
                id: folder.id, dataFolder: folder.path, figures: figures, frozen: frozen,
                consents: dataset?.consents(today: today), secrets: dataset?.secrets), findings)
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
    if let dataRoot, !world.files.hasFolder(dataRoot) {
        // Passing over it would publish empty dashboards in the place of good ones.
        findings.append(
            Finding(
                .missingDataFile, at: Place(path: dataRoot), "data_root is no folder that can be read",
                help: "Mend the path, or see that the share it lies on is there."))
    }
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
        let name = parts.count == 2 ? String(Substring(parts[1])) : nil
        let isPage = name.map { SitePath.sectionName(of: $0) != nil } ?? false
        guard isPage, let id = parts.first.flatMap({ String(Substring($0)) }), filesOf[id] == nil else {
            continue
        }
        filesOf[id] = []
    }
    for (id, _) in filesOf.sorted(by: { $0.key < $1.key }) where dataRoot == nil {
        findings += wrongKinds(of: id, files: world.files)
    }
    let folders = filesOf.sorted { $0.key < $1.key }.map { id, files in
        ProgramFolder(
            id: id, path: dataRoot.map { "\($0)/\(id)" } ?? "content/programs/\(id)/data", files: files)
    }
    return Checked(folders, findings)
}

/// Data of the wrong kind would be passed over in silence: a file called `data`, a folder called `meetings.json`.
private func wrongKinds(of id: String, files: any SiteFiles) -> [Finding] {
    let folder = "content/programs/\(id)/data"
    var findings: [Finding] = []
    switch files.read(folder, limit: 0) {
    case .failure(.isFolder), .failure(.missing): break
    default:
        findings.append(
            Finding(
                .unreadableFile, at: Place(path: folder),
                "a file stands where the folder of the program's data belongs",
                help: "Move it away, and put the data files into a folder of this name."))
    }
    for name in ["program", "participants", "relationships", "meetings", "meeting_rollup", "goals"] {
        for ending in [".json", ".ndjson"] {
            let path = "\(folder)/\(name)\(ending)"
            if files.read(path, limit: 0) == .failure(.isFolder) {
                findings.append(FileProblem.isFolder.finding(path: path))
            }
        }
    }
    return findings
}
