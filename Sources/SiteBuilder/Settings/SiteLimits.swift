/// The limits that `limits:` of the settings raises or lowers.
struct SiteLimits: Sendable {
    /// The largest file of program data that is read, in bytes; it is looked at before a byte is read.
    let dataFile: Int

    /// The known keys.
    static let keys = ["data_file"]

    /// 128 MB: ten times what a program of ten thousand people exports in a year.
    static let standard = SiteLimits(dataFile: 128_000_000)
}
