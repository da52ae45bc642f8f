/// How common a form of relationship is in a sample program.
public struct SampleModelShare: Sendable {
    /// The form.
    public let model: SampleModel
    /// Its weight among the program's relationships; only the proportion between weights counts.
    public let weight: Int

    /// A form and its weight; weights below 0 count as 0.
    public init(_ model: SampleModel, weight: Int) {
        self.model = model
        self.weight = min(max(0, weight), 1_000_000)
    }
}
