import Mentoring

/// What a reader must know to read the figures rightly.
func reportNotes(_ content: ReportContent, _ text: FigureText) -> [String] {
    let words = text.words
    var notes: [String] = []
    let circumstances = content.circumstances
    if !content.isFrozen { notes.append(words[.reportNoteProvisional]) }
    notes += content.findings.printed(in: ReportSection.notes.rawValue).map(\.text)
    if circumstances.isPartial { notes.append(words[.reportNotePartial]) }
    if circumstances.isYoung { notes.append(words[.reportNoteYoung]) }
    if circumstances.isSmall { notes.append(words[.reportNoteSmall]) }
    let repeated = content.figures.all.filter {
        $0.resultMonth < content.month && $0.key.dimension == nil && $0.wave == nil
    }
    if let month = repeated.map(\.resultMonth).max() {
        notes.append(words.text(.reportNoteRepeated, ["month": text.name(of: month)]))
    }
    let hidden = content.figures.all.count { figure in
        switch figure.status {
        case .hidden, .atMost, .atLeast: true
        default: false
        }
    }
    if hidden > 0 {
        let k = content.protection.smallestCount
        // A share needs n_pct units and more than 2k (domain.md R3c).
        let base = max(content.protection.smallestShareBase, 2 * k + 1)
        let rule: WordKey = content.edition == .team ? .reportNoteHiddenTeam : .reportNoteHidden
        notes.append(words.text(rule, ["count": "\(hidden)", "k": "\(k)", "base": "\(base)"]))
    }
    if let reason = content.protection.overrideReason {
        notes.append(words.text(.reportNoteOverride, ["reason": reason]))
    }
    notes.append(words[.reportNoteQuestions])
    return notes
}
