/// What the program wants to reach, bound to a metric (domain.md 2.1). All of it is open.
public struct Objective: Sendable {
    /// Which way the figure should go; `keep` is met while it stands at the target.
    public enum Direction: String, CaseIterable, Sendable { case up, down, keep }

    /// Unique among the program's objectives.
    public let id: String
    /// What it is, in the program's words.
    public let text: String
    /// A metric's id or `metric.part`.
    public let metric: String
    /// What the figure should come to, in the figure's unit.
    public let target: Double
    /// The unit as the program writes it.
    public let unit: String
    /// The day by which it is to be reached.
    public let by: Day
    /// Which way the figure should go.
    public let direction: Direction
}
