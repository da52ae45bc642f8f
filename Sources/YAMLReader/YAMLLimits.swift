/// How much YAML is read before the reader stops with a finding.
public struct YAMLLimits: Hashable, Sendable {
    /// Bytes of one document.
    public let bytes: Int
    /// Lists and mappings within each other; the outermost counts as 1.
    public let depth: Int
    /// Words, lists and mappings altogether; keys count too.
    public let nodes: Int
    /// Findings after which the reader gives up on a document.
    public let findings: Int

    /// Limits of one's own; each is the largest number still accepted.
    public init(bytes: Int = 1 << 20, depth: Int = 64, nodes: Int = 10_000, findings: Int = 20) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
        self.findings = findings
    }

    /// 1 MiB, 64 levels, 10,000 nodes, 20 findings: far above what people write, and read in milliseconds.
    public static let standard = YAMLLimits()
}
