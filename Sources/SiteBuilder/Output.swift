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
        /// A story shows people, and this version cannot check their consents yet.
        case story
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
    /// Problems that show only while pages are rendered; asked for after the last page.
    public let renderFindings: @Sendable () -> [Finding]
}

extension SiteOutput {
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
