import Mentoring

extension FigureText {
    /// What today's data say otherwise of a frozen month, with the reason (domain.md R8g).
    func sentence(_ revision: FigureRevision) -> String {
        let name = name(of: revision.published.key)
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
