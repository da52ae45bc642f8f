/// The address of a live figure: `metric:program/metric`, as links write it.
struct MetricAddress: Sendable {
    /// The scheme of such addresses.
    static let scheme = "metric"

    let program: String
    let metric: String

    /// Whether an address has the scheme.
    static func isOne(_ address: some Collection<UInt8>) -> Bool { LinkScheme.begins(address, with: scheme) }

    /// Reads an address that has the scheme; nil where it does not name a program and a metric.
    init?(_ address: some Collection<UInt8>) {
        let rest = address.dropFirst(Self.scheme.utf8.count + 1)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")),
            let program = RelativeURL.decoded(rest[..<slash]), !program.isEmpty,
            let metric = RelativeURL.decoded(rest[rest.index(after: slash)...]), !metric.isEmpty
        else { return nil }
        self.program = String(decoding: program, as: UTF8.self)
        self.metric = String(decoding: metric, as: UTF8.self)
    }
}
