import ArgumentParser
import SiteBuilder

/// What `guidepost list` can list.
enum ListSubject: String, CaseIterable, ExpressibleByArgument {
    case pages, drafts, future, expired, stale, orphans, metrics

    /// What a page's line says behind its path; nil for a page that is not in the list.
    func remark(_ page: PageFacts) -> String? {
        switch self {
        case .pages: page.title
        case .drafts: reason(page) { $0 == .draft }
        case .future: reason(page) { if case .future = $0 { true } else { false } }
        case .expired: reason(page) { if case .expired = $0 { true } else { false } }
        case .stale: page.staleSince.map { "due on \($0.text), \(page.owner ?? "no owner")" }
        case .orphans: page.isOrphan ? page.title : nil
        case .metrics: nil
        }
    }

    /// Why the page is left out of an edition, where it is such a reason.
    private func reason(_ page: PageFacts, _ isMeant: (LeftOutPage.Reason) -> Bool) -> String? {
        for case .leftOut(_, let reason) in page.editions where isMeant(reason) { return reason.words }
        return nil
    }
}
