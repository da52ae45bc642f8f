import Diagnostics

/// The files a site is made from: the one door to the disk. Tests hand in a dictionary instead.
public protocol SiteFiles: Sendable {
    /// Every regular file below a folder, with paths that begin with the folder's own, in byte order.
    ///
    /// Dot files, dot folders and `*~` are left out, and links are not followed. A folder that is not there has
    /// no files; one that cannot be read is a finding.
    func list(_ folder: String) -> Checked<[String]>

    /// Whether there is a folder at the path that can be read.
    func hasFolder(_ path: String) -> Bool

    /// The path with all links and `..` followed, to tell whether two paths lie in each other.
    func resolved(_ path: String) -> String

    /// How many bytes a file has; 0 where there is none.
    func size(_ path: String) -> Int

    /// A file's bytes, or why they cannot be had. `limit` is the largest size in bytes that is read.
    func read(_ path: String, limit: Int) -> Result<[UInt8], FileProblem>
}

/// Why a file could not be read.
public enum FileProblem: Error, Hashable, Sendable {
    case missing
    case isFolder
    case isLink
    /// A pipe, a socket or a device: reading it might never end.
    case isSpecial
    /// It has so many bytes, more than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// The system's own words.
    case system(String)
}

extension FileProblem {
    /// The finding for a file that should have been readable.
    /// - Parameter raisedBy: The key of `limits:` that lets larger files be read, if there is one.
    func finding(path: String, raisedBy limit: String? = nil) -> Finding {
        let place = Place(path: path)
        switch self {
        case .missing:
            return Finding(
                .unreadableFile, at: place, "the file is not there", help: "Create it, or mend its name.")
        case .isFolder:
            return Finding(
                .unreadableFile, at: place, "a folder stands where a file is expected",
                help: "Move the folder away and put the file in its place.")
        case .isLink:
            return Finding(
                .unreadableFile, at: place, "a symbolic link stands here, and links are not followed",
                help:
                    "Put in its place what it leads to; program data that lie elsewhere are named by data_root."
            )
        case .isSpecial:
            return Finding(
                .unreadableFile, at: place, "a pipe, a socket or a device stands where a file is expected",
                help: "Move it away and put the file in its place.")
        case .tooLarge(let bytes, let most):
            let raising = limit.map {
                "limits: {\($0): \(ByteSize.text(ByteSize.raised(above: bytes)))} in guidepost.yml lets it be read."
            }
            return Finding(
                .fileTooLarge, at: place,
                "the file has \(ByteSize.text(bytes)), and at most \(ByteSize.text(most)) are read",
                help: raising.map { "See that it is the file you mean; \($0)" }
                    ?? "Split it, or take out what does not belong here.")
        case .system(let reason):
            return Finding(
                .unreadableFile, at: place, "the file cannot be read: \(reason)",
                help: "Give the one who builds the site the right to read it.")
        }
    }
}
