import Mentoring
import YAMLReader

/// What stands between the `---` lines of a page, typed (design.md, “Front matter”).
struct FrontMatter: Sendable {
    let title: String?
    let description: String?
    /// The page's place among its siblings; pages without one come after those with one.
    let order: Int?
    let date: Day?
    let updated: Day?
    let owner: String?
    let author: String?
    let reviewedOn: Day?
    let reviewEvery: ReviewRhythm?
    let isDraft: Bool
    let publishOn: Day?
    let expireOn: Day?
    let tags: [String]
    let audience: [Audience]
    /// Nil for a page of every edition.
    let editions: [Edition]?
    /// Links to pages as the author wrote them, with their places; nil where the key is not there.
    let related: [YAMLScalar]?
    let aliases: [YAMLScalar]
    let layout: YAMLScalar?
    /// Whether the page shows a contents list.
    let toc: Bool
    let helpsWith: [String]
    /// Whether the page shows people and needs their consent (domain.md 2.11).
    let isStory: Bool
    /// Whom it shows; nil for a story that cannot be read, which is an error.
    let story: Story?
    /// The one open map: what a site's own templates may use.
    let params: YAMLMapping?

    /// The known keys.
    static let keys = [
        "title", "description", "order", "date", "updated", "owner", "author", "reviewed_on", "review_every",
        "status", "publish_on", "expire_on", "tags", "audience", "editions", "related", "aliases", "layout",
        "toc",
        "helps_with", "story", "params",
    ]
    /// The keys that decide who may see a page: a value that cannot be read is an error.
    static let visibilityKeys: Set<String> = ["status", "publish_on", "expire_on", "editions", "story"]
}

/// For whom a page is written.
enum Audience: String, CaseIterable, Sendable { case mentor, mentee, manager, everyone }

/// How often a page is looked over.
struct ReviewRhythm: Hashable, Sendable {
    enum Unit: String, CaseIterable, Sendable { case day, week, month, year }

    let count: Int
    let unit: Unit

    /// The first day on which a review of `day` is no longer fresh is the day after this one.
    ///
    /// Months end at the month's last day: a month after 31 January is the last of February.
    func due(after day: Day) -> Day {
        switch unit {
        case .day: return day + count
        case .week: return day + 7 * count
        case .month, .year:
            let month = day.month + (unit == .year ? 12 * count : count)
            return month.firstDay + (min(day.civil.day, month.dayCount) - 1)
        }
    }

    /// `6 months`, `1 year`, `90 days`: a number from 1 to 9999, one blank or more, a unit; nil for anything else.
    init?(parsing text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: " "))
        guard parts.count == 2, let count = Int(Substring(parts[0])), (1...9999).contains(count) else {
            return nil
        }
        let word = parts[1].last == UInt8(ascii: "s") ? parts[1].dropLast() : parts[1]
        guard let unit = Unit(rawValue: String(Substring(word))) else { return nil }
        self.count = count
        self.unit = unit
    }
}
