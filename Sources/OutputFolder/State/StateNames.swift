/// The names in our own folder.
struct StateNames {
    let edition: String

    /// What we made in the edition's folder.
    var manifest: String { edition + ".manifest" }
    /// The same for the tree that is about to take its place.
    var nextManifest: String { edition + ".next" }
    /// The tree that is being prepared; after an exchange, the old one.
    var stage: String { edition + ".stage" }
    /// The old tree, where the system cannot exchange two trees in one step.
    var old: String { edition + ".old" }

    /// The edition that a name belongs to, where it ends like one of ours.
    static func edition(of name: String, ending: String) -> StateNames? {
        guard name.utf8.count > ending.utf8.count,
            name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
        else { return nil }
        let edition = String(Substring(name.utf8.dropLast(ending.utf8.count)))
        return unsafePart(ofEdition: edition) == nil ? StateNames(edition: edition) : nil
    }
}
