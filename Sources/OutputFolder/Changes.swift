/// What a writing changed in an edition.
public struct Changes: Hashable, Sendable {
    /// Files that are new or have other bytes than before.
    public let written: Int
    /// Files that are the old edition's own, byte for byte.
    public let unchanged: Int
    /// Files of the old edition that the new one does not have, by path in byte order.
    public let removed: [String]
    /// Bytes of all written files.
    public let bytes: Int

    /// The counts of one writing.
    public init(written: Int, unchanged: Int, removed: [String], bytes: Int) {
        self.written = written
        self.unchanged = unchanged
        self.removed = removed
        self.bytes = bytes
    }
}
