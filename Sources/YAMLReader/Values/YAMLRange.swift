/// Where a piece of YAML stands, in bytes of the whole file, so that `SourceText.place(at:length:)` takes it.
public struct YAMLRange: Hashable, Sendable {
    /// The first byte, counted from 0 at the file's beginning.
    public let offset: Int
    /// How many bytes it has; 0 for a value that is not there, such as that of `key:`.
    public let length: Int

    /// A range of bytes of the whole file.
    public init(offset: Int, length: Int) {
        self.offset = offset
        self.length = length
    }

    /// The byte after the last one.
    public var end: Int { offset + length }
}
