/// A finding as a sentence.
struct WordedFinding: Sendable {
    /// The rule, such as `F09`.
    let id: String
    /// 3 act, 2 watch, 1 good news, 0 where nothing fired.
    let severity: Int
    let text: String
    /// Whether it is one of the month's five sentences.
    let isSelected: Bool
    /// The section that prints it too; nil for none.
    let section: String?
    let guide: Guide?

    /// The page that helps with it.
    struct Guide: Sendable, Hashable {
        /// Its path below the edition's folder.
        let path: String
        let title: String
    }
}

extension [WordedFinding] {
    /// The findings that a section prints, by its anchor: the gravest first, ties by rule; the response to a survey
    /// before all else, since what follows rests on it (F20).
    func printed(in section: String) -> [WordedFinding] {
        func place(_ finding: WordedFinding) -> Int { finding.id == "F20" ? -1 : 3 - finding.severity }
        return enumerated().filter { $0.element.section?.utf8.elementsEqual(section.utf8) ?? false }.sorted {
            (place($0.element), $0.element.id, $0.offset) < (place($1.element), $1.element.id, $1.offset)
        }.map(\.element)
    }
}
