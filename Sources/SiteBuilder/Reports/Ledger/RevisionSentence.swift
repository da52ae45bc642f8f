import Mentoring

extension FigureText {
    /// What today's data say otherwise of a frozen month, with the reason (domain.md R8g).
    func sentence(_ revision: FigureRevision) -> String {
        let key = revision.published.key
        var name = name(of: key.id)
        if let dimension = key.dimension, let category = key.category {
            name = words.text(
                .reportRow, ["figure": name, "category": self.name(ofCategory: category, in: dimension)])
        }
        let reason: WordKey =
            switch revision.reason {
            case .laterData: .revisionLaterData
            case .definitionChanged: .revisionDefinition
            }
        let sentence = words.text(reason, ["figure": name, "value": value(revision.published)])
        guard let now = revision.now else { return sentence }
        return sentence + words[.sentenceSeparator]
            + words.text(.revisionNow, ["value": number(now, revision.published.unit)])
    }
}
