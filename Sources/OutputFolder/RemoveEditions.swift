/// Removes all editions that Guidepost made in an output folder, and its own folder there; nothing else.
///
/// An edition that holds what Guidepost did not make is an error, and then no edition is removed. The output
/// folder stays.
///
/// - Parameters:
///   - folder: The output folder; nothing happens where it is not there or was never written into.
///   - site: The site's folder, as for the writing.
/// - Returns: The names of the removed editions, sorted.
/// - Throws: Why not all could be removed.
public func removeEditions(in folder: String, site: String = ".") throws(OutputFolderError) -> [String] {
    guard let output = try existingTarget(folder, site: site), let state = try StateFolder.existing(in: output)
    else {
        return []
    }
    try repair(output, state.folder)
    let all = try state.folder.entries().compactMap { StateNames.edition(of: $0.name, ending: ".manifest") }
        .sorted { $0.edition.utf8.lexicographicallyPrecedes($1.edition.utf8) }
    for names in all { _ = try OldEdition(names, in: output, state.folder) }
    for names in all { try remove(names, from: output, state.folder) }
    try state.remove(from: output)
    return all.map(\.edition)
}

/// Takes the edition away in one step, as a stage, so that a kill on the way leaves no half of it in its place.
private func remove(
    _ names: StateNames, from output: OpenFolder, _ state: OpenFolder
) throws(OutputFolderError) {
    guard let edition = try OldEdition(names, in: output, state) else { return }
    try output.move(names.edition, to: state, names.stage)
    do throws(OutputFolderError) {
        // Somebody may have put a file into it meanwhile; now nobody can by its path.
        try edition.refuseForeignFiles()
    } catch {
        try state.move(names.stage, to: output, names.edition)
        throw error
    }
    try state.removeFile(names.manifest)
    try state.removeTree(names.stage)
}
