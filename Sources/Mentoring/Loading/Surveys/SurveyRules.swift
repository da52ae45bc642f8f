import Diagnostics

/// The rules of one wave: its days in order, its items' ids unique, each pair another item of the wave.
func checkSurvey(_ draft: SurveyDraft, _ table: FieldTable<SurveyDraft>, _ notes: inout FileNotes) {
    if let openedOn = draft.openedOn, let closedOn = draft.closedOn, closedOn < openedOn {
        notes.note(
            .brokenRule, at: table.offset(of: "closed_on", in: notes), length: 12, subject: "closed_on",
            "lies before opened_on", help: "Correct one of the two days.")
    }
    var ids: Set<String> = []
    for id in draft.items.compactMap(\.id) where !ids.insert(id.value).inserted {
        notes.note(
            .duplicateId, at: id.offset, subject: "items.id", "stands twice in the wave",
            help: "Give each item an id of its own.")
    }
    for item in draft.items {
        guard let pair = item.pairedWith else { continue }
        if pair.value == item.id?.value {
            notes.note(
                .brokenRule, at: pair.offset, subject: "items.paired_with", "names the item itself",
                help: "Name the item that asks the other role the same question.")
        } else if !ids.contains(pair.value) {
            notes.note(
                .unknownId, at: pair.offset, subject: "items.paired_with", "names no item of the wave",
                help: "Name the item that asks the other role the same question, in the same wave.")
        }
    }
}
