/// The full names that may stand on a page: its `owner`'s, and those that a story shows by consent (domain.md R14).
/// Other pages that list it may not show them.
func namesAllowed(on page: Int, in index: SiteIndex) -> [String] {
    guard let number = index.pages[page].document else { return [] }
    let owner = index.documents[number].frontMatter.owner
    return (owner.map { [$0] } ?? []) + (index.stories.byDocument[number]?.names ?? [])
}
