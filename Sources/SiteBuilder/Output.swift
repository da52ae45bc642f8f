import Diagnostics
import Mentoring
import Support

/// One edition of the site, ready to be written or served. Pages are rendered when their bytes are asked for, so
/// that a large site never lies in memory as a whole.
public struct Output: Sendable {
    /// For whom it is.
    public let edition: Edition
    /// Every file, by path in byte order.
    public let files: [OutputEntry]
    /// How many of them are pages.
    public let pageCount: Int
    /// What stays out of this edition, and why.
    public let leftOut: [LeftOutPage]
    /// Paths of pages and pictures that stay out because a consent has ended, in byte order. Those that were in the
    /// edition until now are to be taken out of caches and archives too.
    public let withoutConsent: [String]
    /// Files of the publication ledger that still tell of a story which is out no more.
    public let lostStories: [String]
    /// The findings of the programs' newest months that no page of this edition helps with, such as `pilot F09`.
    public let unguided: [String]
}

/// One file of the output.
public struct OutputEntry: Sendable {
    /// The path below the edition's folder, such as `guides/trust.html`.
    public let path: String
    /// Appends the file's bytes; the same every time, from any thread.
    public let produce: @Sendable (inout [UInt8]) -> Void
}

/// A page that is not in the build.
public struct LeftOutPage: Sendable {
    /// The file, as messages print it.
    public let path: String
    /// Why it is left out.
    public let reason: Reason

    /// The reasons, each with the day that decides where there is one.
    public enum Reason: Sendable, Hashable {
        /// `status: draft`.
        case draft
        /// `publish_on` lies ahead.
        case future(Day)
        /// `expire_on` has come.
        case expired(Day)
        /// `editions:` names others.
        case otherEdition
        /// A story's consent has expired.
        case consentExpired
        /// A person took back the consent to a story.
        case consentWithdrawn
        /// A story has a consent too few, which is an error, or its program cannot be read.
        case consentMissing
    }
}

/// All that one run of `build` made.
public struct SiteOutput: Sendable {
    /// The editions, in the order in which they are written: `everyone` last.
    public let editions: [Output]
    /// The same editions in the order in which the settings list them.
    public let listed: [Edition]
    /// The day that the run took for today.
    public let today: Day
    /// The time zone of that day.
    public let timeZone: String
    /// What is known of every Markdown page, by path; empty unless `BuildOptions.upkeep` asks for it.
    public let pages: [PageFacts]
    /// Where the site will be found, without a slash at the end; nil while that is not known.
    public let baseURL: String?
    /// Problems that show only while pages are rendered, leaks among them; asked for after the last page. One that is
    /// an error must keep the edition from being published.
    public let renderFindings: @Sendable () -> [Finding]
}

extension SiteOutput {
    /// Whether no page that was rendered so far has a problem that stops the build.
    public var rendersWithoutErrors: Bool { !renderFindings().contains { $0.severity == .error } }

    /// Renders every page and forgets it, for the problems that show only then; false where it was interrupted.
    public func renderAll(workers: Int, isCancelled: @escaping @Sendable () -> Bool) -> Bool {
        let entries = editions.flatMap(\.files)
        concurrently(entries.count, workers: workers, batch: 16) { number, _ in
            if isCancelled() { return }
            var bytes: [UInt8] = []
            entries[number].produce(&bytes)
        }
        return !isCancelled()
    }
}
