/// The names of a record's fields, in the order of its values.
///
/// Records of one kind share one object: a site with 10,000 pages has the names of a page once.
public final class TemplateNames: Sendable {
    /// The names in order.
    public let names: [TemplateName]
    /// The names' keys side by side, so that a search runs over a few cache lines.
    let keys: [UInt64]

    /// Keeps names in the order in which values will be given for them.
    public init(_ names: [TemplateName]) {
        self.names = names
        keys = names.map(\.key)
    }

    /// Where a name stands; of two equal names the first counts.
    func index(of name: TemplateName) -> Int? { keys.firstIndex(of: name.key) }
}
