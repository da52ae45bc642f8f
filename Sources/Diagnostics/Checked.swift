/// A value together with what was found wrong on the way to it.
///
/// Stages return this instead of throwing, so that one run reports everything. `throws` is left for the world:
/// a full disk, a port that is taken.
public struct Checked<Value> {
    /// What the stage made, as good as the input allowed.
    public var value: Value
    /// All that it found, in the order in which it was found.
    public var findings: [Finding]

    /// A value with its findings.
    public init(_ value: Value, _ findings: [Finding] = []) {
        self.value = value
        self.findings = findings
    }

    /// Whether at least one finding is an error.
    public var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// Another value with the same findings.
    public func map<Other>(_ transform: (Value) -> Other) -> Checked<Other> {
        Checked<Other>(transform(value), findings)
    }
}

extension Checked: Sendable where Value: Sendable {}
