/// One generated data file.
public struct SampleFile: Sendable {
    /// The file's name inside the program's `data/` folder, such as `participants.json`.
    public let name: String
    /// The file's content, UTF-8 JSON with one record a line and a line feed at its end.
    public let bytes: [UInt8]
}
