/// The list of all files that we made in an edition's folder.
///
/// It lies beside the editions (`output/.guidepost/<edition>.manifest`), for it must not be published. It says
/// which tree it describes by the inode of the tree's folder, which a rename does not change: after a crash
/// between the swap of the trees and that of the manifests, the next command knows which of two holds.
struct Manifest: Sendable {
    /// The inode of the edition's folder.
    let tree: UInt64
    let entries: [ExactPath: ManifestEntry]
    /// The folders that the files lie in, without the edition's own.
    let folders: Set<ExactPath>

    init(tree: UInt64, entries: [ManifestEntry]) {
        self.tree = tree
        self.entries = Dictionary(entries.map { ($0.path, $0) }) { first, _ in first }
        folders = allFolders(of: entries.lazy.map(\.path))
    }

    /// The list of a folder in which we made nothing yet.
    static let empty = Manifest(tree: 0, entries: [])
}
