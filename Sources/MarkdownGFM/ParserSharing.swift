import CMarkSupport

/// How parses of several threads are kept apart: `guidepost_cmark_sharing` in CMarkSupport.h says it at length.
enum ParserSharing: String {
    /// Threads parse side by side.
    case sideBySide
    /// A lock lets one thread parse at a time.
    case oneAtATime
    /// Nothing keeps them apart, and pages come out wrong. Only to show that a test sees it.
    case unguarded

    init(_ sharing: guidepost_cmark_sharing) {
        switch sharing {
        case GUIDEPOST_CMARK_SIDE_BY_SIDE: self = .sideBySide
        case GUIDEPOST_CMARK_UNGUARDED: self = .unguarded
        default: self = .oneAtATime
        }
    }

    var inC: guidepost_cmark_sharing {
        switch self {
        case .sideBySide: GUIDEPOST_CMARK_SIDE_BY_SIDE
        case .oneAtATime: GUIDEPOST_CMARK_ONE_AT_A_TIME
        case .unguarded: GUIDEPOST_CMARK_UNGUARDED
        }
    }
}
