/// A question of a survey.
public struct SampleQuestion: Sendable {
    /// How it is answered, as the data files spell it.
    public enum Scale: String, Sendable {
        case likert5, nps11
        case countBand = "count-band"
        case yesNo = "yes-no"
    }

    /// A short name, unique in its wave.
    public let id: String
    /// What it asks about, as the data files spell it.
    public let construct: String
    /// Its words.
    public let text: String
    /// How it is answered.
    public let scale: Scale
    /// Whether agreeing says that something is not well.
    public let isReverse: Bool
    /// The question that asks the other role about the same thing.
    public let pairedWith: String?
    /// Who is asked it.
    public let audience: SampleAudience
    /// How much better than others it is answered, in steps of the tables of answers, -2 to 2.
    let lean: Int

    /// A question with all its parts.
    public init(
        _ id: String, _ construct: String, _ text: String, scale: Scale = .likert5, isReverse: Bool = false,
        pairedWith: String? = nil, audience: SampleAudience = .both, lean: Int = 0
    ) {
        self.id = id
        self.construct = construct
        self.text = text
        self.scale = scale
        self.isReverse = isReverse
        self.pairedWith = pairedWith
        self.audience = audience
        self.lean = min(max(lean, -2), 2)
    }
}
