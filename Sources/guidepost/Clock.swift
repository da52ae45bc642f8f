import Mentoring
import SiteBuilder

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Today by the system's clock in a time zone of the IANA database; the system falls back to UTC for a name that
/// its database does not have.
func today(in timeZone: String) -> Day {
    setenv("TZ", ":" + timeZone, 1)
    tzset()
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let year = Int(parts.tm_year) + 1900
    return Day(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday)) ?? Day(number: 0)
}

/// The day of `SOURCE_DATE_EPOCH` (reproducible-builds.org: seconds since 1970 in UTC); nil where it is not set.
func dayOfSourceDateEpoch() throws -> Day? {
    guard let text = environment("SOURCE_DATE_EPOCH"), !text.utf8.isEmpty else { return nil }
    guard let seconds = Int64(text), seconds >= 0, let days = Int32(exactly: seconds / 86_400),
        (1900...2999).contains(Day(number: days).civil.year)
    else {
        writeLine("guidepost: SOURCE_DATE_EPOCH is not a number of seconds since 1970", to: .errors)
        throw Ending.wrongCommandLine
    }
    return Day(number: days)
}

/// Whether the system's database has a zone of this name; UTC needs none.
@Sendable func isTimeZone(_ name: String) -> Bool {
    if name.utf8.elementsEqual("UTC".utf8) { return true }
    return ["/usr/share/zoneinfo/", "/usr/lib/zoneinfo/", "/var/db/timezone/zoneinfo/"].contains { folder in
        var status = stat()
        return stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}
