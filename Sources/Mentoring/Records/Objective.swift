/// What the program wants to reach, bound to a metric (domain.md 2.1). All of it is open.
public struct Objective: Sendable {
    /// Which way the figure should go; `keep` is met while it stands at the target.
    public enum Direction: String, CaseIterable, Sendable { case up, down, keep }

    public let id: String
    public let text: String
    /// A metric's id or `metric.part`.
    public let metric: String
    public let target: Double
    public let unit: String
    public let by: Day
    public let direction: Direction
}
