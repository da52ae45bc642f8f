/// The pages of an edition with where their texts lead.
struct LinkedEdition: Sendable {
    let index: SiteIndex
    /// By page.
    let links: [PageLinks]
}
