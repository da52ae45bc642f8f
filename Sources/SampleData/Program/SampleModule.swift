/// A training module of a sample program.
public struct SampleModule: Sendable {
    /// A short name, unique in the program.
    public let id: String
    /// Its title.
    public let title: String
    /// Whom it is for.
    public let audience: SampleAudience
    /// Whether everyone of the audience has to complete it.
    public let isRequired: Bool
    /// For how many days a completion holds; nil for good.
    public let validDays: Int?
    /// Whether a test closes it, which some do not pass at once.
    public let hasTest: Bool
    /// The page that goes with it, from the site's root.
    public let guide: String

    /// A module with all its parts; it holds for at least 30 days and at most 3,650.
    public init(
        id: String, title: String, audience: SampleAudience, isRequired: Bool, validDays: Int? = nil,
        hasTest: Bool = false, guide: String
    ) {
        self.id = id
        self.title = title
        self.audience = audience
        self.isRequired = isRequired
        self.validDays = validDays.map { min(max($0, 30), 3650) }
        self.hasTest = hasTest
        self.guide = guide
    }
}
