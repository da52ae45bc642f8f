/// The finished site as the preview server sees it: a lookup from path to bytes, in memory.
///
/// The server asks only for what it is handed here and never opens a file, so nothing outside the site can be
/// reached however an address is written.
public struct PreviewSite: Sendable {
    let find: @Sendable (String) -> [UInt8]?
    let notFound: @Sendable () -> [UInt8]

    /// A site that answers from these two functions; both are called on the server's only thread.
    ///
    /// - Parameters:
    ///   - find: the bytes of the file at a path below the site's root, or nil where there is none. The path is
    ///     percent-decoded, valid UTF-8, separated by `/`, without a leading slash and without empty, `.` and `..`
    ///     parts: `guides/trust.html`. For one path it must give the same bytes as long as this site is shown.
    ///   - notFound: the page that is shown with status 404, as HTML in UTF-8.
    public init(
        find: @escaping @Sendable (_ path: String) -> [UInt8]?, notFound: @escaping @Sendable () -> [UInt8]
    ) {
        self.find = find
        self.notFound = notFound
    }
}
