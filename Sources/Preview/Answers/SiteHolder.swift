import Synchronization

/// The site that is being shown now; it can be exchanged from any thread between two requests.
final class SiteHolder: Sendable {
    private let shown: Mutex<ShownSite>

    init(_ site: PreviewSite) { shown = Mutex(ShownSite(site)) }

    var current: ShownSite { shown.withLock { $0 } }

    func replace(with site: PreviewSite) {
        let next = ShownSite(site)
        shown.withLock { $0 = next }
    }
}
