import Mentoring

/// All that comes into a build from outside: files, today's date, how many workers there are.
public struct World: Sendable {
    /// The site's files.
    public let files: any SiteFiles
    /// The day that `--as-of` or `SOURCE_DATE_EPOCH` gives; it goes before `as_of:` in the settings.
    public let asOf: Day?
    /// Today by the clock in a time zone of the IANA database; asked only where nothing else tells the day.
    public let clock: @Sendable (_ timeZone: String) -> Day
    /// Whether the machine knows a time zone by that name.
    public let knowsTimeZone: @Sendable (_ timeZone: String) -> Bool
    /// How many threads may work at a time.
    public let workers: Int

    /// The world of one run.
    public init(
        files: any SiteFiles, asOf: Day? = nil, clock: @escaping @Sendable (String) -> Day,
        knowsTimeZone: @escaping @Sendable (String) -> Bool = { _ in true }, workers: Int
    ) {
        self.files = files
        self.asOf = asOf
        self.clock = clock
        self.knowsTimeZone = knowsTimeZone
        self.workers = workers
    }
}
