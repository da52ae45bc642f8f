import Mentoring

/// What the command line asks of a build.
public struct BuildOptions: Sendable {
    /// Only these editions; nil for all that the settings list.
    public let editions: [Edition]?
    /// In place of `base_url:` of the settings.
    public let baseURL: String?
    /// In place of `data_root:` of the settings.
    public let dataRoot: String?
    /// Whether drafts are built too.
    public let drafts: Bool
    /// Whether pages whose `publish_on` lies ahead are built too.
    public let future: Bool
    /// Whether pages whose `expire_on` has come are built too.
    public let expired: Bool
    /// Whether warnings count as errors.
    public let strict: Bool
    /// Whether the handbook's upkeep is looked at too: owners, orphans, unused files, empty sections and the like.
    public let upkeep: Bool

    /// The options of one run; by default what the settings say.
    public init(
        editions: [Edition]? = nil, baseURL: String? = nil, dataRoot: String? = nil, drafts: Bool = false,
        future: Bool = false, expired: Bool = false, strict: Bool = false, upkeep: Bool = false
    ) {
        self.editions = editions
        self.baseURL = baseURL
        self.dataRoot = dataRoot
        self.drafts = drafts
        self.future = future
        self.expired = expired
        self.strict = strict
        self.upkeep = upkeep
    }
}
