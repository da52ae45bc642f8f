import Diagnostics
import Mentoring
import Support

/// Reads the data of every program and publishes its figures for each edition, in the order of the programs' ids.
///
/// A program is a folder below `content/programs/`; its data lie in its `data/`, or below `data_root`.
func loadPrograms(
    _ world: World, editions: [Edition], today: Day, dataRoot: String?, limits: SiteLimits
) -> Checked<[ProgramSource]> {
    var findings: [Finding] = []
    let folders = findProgramFolders(world.files, dataRoot: dataRoot).collect(&findings)
    let knownMetrics = Set(metricIDs)
    @Sendable func load(_ folder: ProgramFolder, workers: Int) -> Checked<ProgramSource> {
        var findings = folder.obstacles
        let read = readFiles(folder, world.files, limits: limits, workers: workers).collect(&findings)
        let dataset = readProgram(
            id: folder.id, folder: folder.path, files: read.files, unreadable: read.unreadable, today: today,
            knownMetrics: knownMetrics, workers: workers
        ).collect(&findings)
        var frozen: [Edition: [Month: ReportContent]] = [:]
        for edition in editions where !read.files.isEmpty {
            frozen[edition] = readLedger(of: folder.id, edition: edition, dataFolder: folder.path, world: world)
                .collect(&findings)
        }
        var figures: [Edition: PublishedFigures] = [:]
        for edition in editions {
            guard let dataset else { break }
            let kept = (frozen[edition] ?? [:]).mapValues {
                FrozenMonth(figures: $0.figures, definitions: $0.definitions)
            }
            figures[edition] = publish(dataset, edition: edition, frozen: kept, workers: workers)
        }
        return Checked(
            ProgramSource(
                id: folder.id, dataFolder: folder.path, figures: figures, frozen: frozen,
                consents: dataset?.consents(today: today), secrets: dataset?.secrets), findings)
    }
    // A large program has all workers to itself; small ones are read side by side.
    let large = folders.filter { $0.size >= largeProgram }.map { load($0, workers: world.workers) }
    let small = concurrentMap(folders.filter { $0.size < largeProgram }, workers: world.workers, batch: 1) {
        load($0, workers: 1)
    }
    let read = (large + small).sorted { $0.value.id < $1.value.id }
    return Checked(read.map(\.value), findings + read.flatMap(\.findings))
}

/// From so many bytes of data on, reading a program is worth several workers.
private let largeProgram = 1_000_000

/// The files of a program's folder, and the names of those that are there and cannot be read.
private func readFiles(
    _ folder: ProgramFolder, _ files: any SiteFiles, limits: SiteLimits, workers: Int
) -> Checked<(files: [ProgramFile], unreadable: [String])> {
    let read = concurrentMap(folder.files, workers: workers, batch: 1) { path in
        files.read(path, limit: limits.dataFile).map {
            ProgramFile(
                name: SitePath.name(of: path),
                source: SourceText(path: path, bytes: $0, mayBeQuoted: false))
        }
    }
    var findings: [Finding] = []
    var readable: [ProgramFile] = []
    var unreadable = folder.obstacles.map { SitePath.name(of: $0.place.path) }
    for (path, result) in zip(folder.files, read) {
        switch result {
        case .success(let file): readable.append(file)
        case .failure(let problem):
            findings.append(problem.finding(path: path, raisedBy: "data_file"))
            unreadable.append(SitePath.name(of: path))
        }
    }
    return Checked((readable, unreadable), findings)
}
