/// A unit of the organization that a sample program serves.
public struct SampleUnit: Sendable {
    /// The unit's name, as the vocabulary lists it.
    public let name: String
    /// Its weight in the eligible population.
    public let population: Int
    /// Its weight among the program's participants.
    public let participation: Int

    /// A unit; only the proportions between units count, weights below 0 count as 0.
    public init(_ name: String, population: Int, participation: Int) {
        self.name = name
        self.population = min(max(0, population), 1_000_000)
        self.participation = min(max(0, participation), 1_000_000)
    }
}
