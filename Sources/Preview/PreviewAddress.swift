/// Where the preview server listens.
public struct PreviewAddress: Sendable, Equatable {
    /// The ports that are tried in turn when none is asked for.
    public static let usualPorts = 4000...4009

    /// An IPv4 or IPv6 address in digits, or `localhost`, which stands for 127.0.0.1. Names are not resolved.
    public let host: String

    /// The port: nil takes the first free one of `usualPorts`, 0 any free one, another number exactly that one.
    public let port: Int?

    /// An address; what is left out is this machine alone and the first free of the usual ports.
    public init(host: String = "127.0.0.1", port: Int? = nil) {
        self.host = host
        self.port = port
    }
}
