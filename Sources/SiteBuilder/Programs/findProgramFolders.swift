import Diagnostics
import Mentoring

/// Finds the programs of a site and the files of their data, in the order of their ids.
///
/// The data of a program lie in `content/programs/<program>/data/`, or in `<data root>/<program>/`. What lies
/// deeper, such as the figures in `published/`, is no data.
func findProgramFolders(_ files: any SiteFiles, dataRoot: String?) -> Checked<[ProgramFolder]> {
    var findings: [Finding] = []
    let root = dataRoot ?? "content/programs"
    if let dataRoot, !files.hasFolder(dataRoot) {
        // Passing over it would publish empty dashboards in the place of good ones.
        findings.append(
            Finding(
                .missingDataFile, at: Place(path: dataRoot), "data_root is no folder that can be read",
                help: "Mend the path, or see that the share it lies on is there."))
    }
    var filesOf: [String: [String]] = [:]
    for path in files.list(root).collect(&findings) {
        let parts = path.utf8.dropFirst(root.utf8.count + 1).split(separator: UInt8(ascii: "/"))
        let isData =
            dataRoot == nil ? parts.count == 3 && parts[1].elementsEqual("data".utf8) : parts.count == 2
        guard isData, let id = parts.first.flatMap({ String(Substring($0)) }) else { continue }
        filesOf[id, default: []].append(path)
    }
    // A program without data has a page all the same: its folder with an index.md says that it is there.
    for path in files.list("content/programs").value {
        let parts = path.utf8.dropFirst("content/programs/".utf8.count).split(separator: UInt8(ascii: "/"))
        let name = parts.count == 2 ? String(Substring(parts[1])) : nil
        let isPage = name.map { SitePath.sectionName(of: $0) != nil } ?? false
        guard isPage, let id = parts.first.flatMap({ String(Substring($0)) }), filesOf[id] == nil else {
            continue
        }
        filesOf[id] = []
    }
    let folders = filesOf.sorted { $0.key < $1.key }.map { id, paths in
        let folder = dataRoot.map { "\($0)/\(id)" } ?? "content/programs/\(id)/data"
        return ProgramFolder(
            id: id, path: folder, files: paths, size: paths.reduce(0) { $0 + files.size($1) },
            obstacles: obstacles(in: folder, besides: paths, files))
    }
    return Checked(folders, findings)
}

/// What would be passed over in silence, and its figures with it, since the walk over the folders sees files only: a
/// file or a link called `data`, a folder or a pipe called `meetings.json`.
private func obstacles(in folder: String, besides listed: [String], _ files: any SiteFiles) -> [Finding] {
    switch files.read(folder, limit: 0) {
    case .failure(.isFolder): break
    case .failure(.missing): return []
    // The walk has told of a folder that may not be read.
    case .failure(.system): return []
    case .failure(.isLink): return [FileProblem.isLink.finding(path: folder)]
    case .success, .failure:
        return [
            Finding(
                .unreadableFile, at: Place(path: folder),
                "a file stands where the folder of the program's data belongs",
                help: "Move it away, and put the data files into a folder of this name.")
        ]
    }
    return dataFileNames.map { "\(folder)/\($0)" }.filter { !listed.contains($0) }.compactMap { path in
        switch files.read(path, limit: 0) {
        case .success, .failure(.missing), .failure(.tooLarge): nil
        case .failure(let problem): problem.finding(path: path)
        }
    }
}
