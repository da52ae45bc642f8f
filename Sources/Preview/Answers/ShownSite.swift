import Synchronization

/// A site as it is being shown, with what the server has worked out about its files.
///
/// When the site is exchanged, another one of these takes its place, so a request sees one site from beginning to end.
final class ShownSite: Sendable {
    let site: PreviewSite

    /// The tags of files that were asked for, by path; a film is hashed once, not for each of its parts.
    private let tags = Mutex<[String: String]>([:])

    init(_ site: PreviewSite) { self.site = site }

    /// The entity tag of the file at `path`, which holds `bytes`.
    func tag(ofFileAt path: String, bytes: [UInt8]) -> String {
        if let tag = tags.withLock({ $0[path] }) { return tag }
        let tag = entityTag(of: bytes)
        tags.withLock { $0[path] = tag }
        return tag
    }
}
