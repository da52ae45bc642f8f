/// One file of an edition: where it goes, and how its bytes are made.
public struct OutputFile: Sendable {
    /// The place inside the edition, its parts divided by `/`, such as `guides/trust.html`.
    public let path: String
    /// Appends the file's bytes to an empty buffer. It is called once, on a worker thread, unless the writing
    /// ends early; then it may not be called at all.
    public let produce: @Sendable (inout [UInt8]) -> Void

    /// A file whose bytes are made when it is its turn to be written.
    public init(path: String, produce: @escaping @Sendable (inout [UInt8]) -> Void) {
        self.path = path
        self.produce = produce
    }
}
