/// The closed lists that a sample's records take their values from.
public struct SampleVocabulary: Sendable {
    /// Units, with their weights.
    public let units: [SampleUnit]
    /// Sites.
    public let sites: [String]
    /// Grade bands, low to high, not overlapping.
    public let gradeBands: [String]
    /// Skills that people seek and offer.
    public let skills: [String]

    /// The four lists; an empty one leaves its field out of every record.
    public init(units: [SampleUnit], sites: [String], gradeBands: [String], skills: [String]) {
        self.units = units
        self.sites = sites
        self.gradeBands = gradeBands
        self.skills = skills
    }
}
