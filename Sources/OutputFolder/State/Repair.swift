/// Brings the output folder back into order after a build that was killed. Needs the lock.
///
/// - An edition whose folder is gone while its old tree lies in our folder was caught between two renames: the
///   old tree goes back.
/// - A next manifest counts if it describes the tree that is now in place, by its inode; else its swap never
///   happened.
/// - Stages and old trees that are left are of no use to anybody and are removed.
/// - The manifest of an edition that somebody removed says nothing about what may come there next.
func repair(_ output: OpenFolder, _ state: OpenFolder) throws(OutputFolderError) {
    let names = try state.entries().map(\.name)
    for case let names? in names.map({ StateNames.edition(of: $0, ending: ".old") }) {
        if try output.status(of: names.edition) == nil {
            try state.move(names.old, to: output, names.edition)
        } else {
            try state.removeTree(names.old)
        }
    }
    for case let names? in names.map({ StateNames.edition(of: $0, ending: ".next") }) {
        let next = try state.readFile(names.nextManifest).flatMap { ManifestFormat.manifest($0) }
        let tree = try output.status(of: names.edition).map { FileIdentity($0).inode }
        if let next, next.tree == tree {
            try state.move(names.nextManifest, to: state, names.manifest)
        } else {
            try state.removeFile(names.nextManifest)
        }
    }
    for case let names? in names.map({ StateNames.edition(of: $0, ending: ".stage") }) {
        try state.removeTree(names.stage)
    }
    for case let names? in names.map({ StateNames.edition(of: $0, ending: ".manifest") })
    where try output.status(of: names.edition) == nil {
        try state.removeFile(names.manifest)
    }
}
