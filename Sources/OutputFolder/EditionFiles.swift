/// An edition that is to be written: its name and all of its files.
public struct EditionFiles: Sendable {
    /// The edition's name, which is its folder's: letters, digits, `-` and `_`.
    public let name: String
    /// Every file of it.
    public let files: [OutputFile]

    /// An edition of these files.
    public init(name: String, files: [OutputFile]) {
        self.name = name
        self.files = files
    }
}
