import Mentoring
import Synchronization

/// Which addresses of the program data somebody also wrote by hand: into a Markdown file, a template or the settings.
///
/// It is looked up when a page shows one for the first time, which hardly ever happens; then all that people wrote is
/// read once more.
final class AuthoredAddresses: Sendable {
    private let scan: LeakScan
    private let files: any SiteFiles
    private let pages: [String]
    private let known = Mutex<Set<Int>?>(nil)

    /// - Parameter pages: The Markdown files, as paths from the site's folder.
    init(scan: LeakScan, files: any SiteFiles, pages: [String]) {
        self.scan = scan
        self.files = files
        self.pages = pages
    }

    /// Whether somebody wrote the address of this number.
    func has(_ address: Int) -> Bool {
        known.withLock { known in
            let all = known ?? lookUp()
            known = all
            return all.contains(address)
        }
    }

    private func lookUp() -> Set<Int> {
        let templates = files.list("templates").value
        var found: Set<Int> = []
        for path in [SiteSettings.file] + templates + pages {
            guard case .success(let bytes) = files.read(path, limit: DocumentReading.sizeLimit) else {
                continue
            }
            for case .address(let number) in scan.leaks(in: bytes, of: .plain, edition: .team) {
                found.insert(number)
            }
        }
        return found
    }
}
