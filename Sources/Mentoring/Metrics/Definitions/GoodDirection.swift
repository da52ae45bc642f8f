/// Which way a metric should move.
public enum GoodDirection: Sendable, Hashable {
    case up, down
    /// Neither way is good in itself.
    case context
    /// Good between two values, ends included.
    case between(Double, Double)
}
