import Diagnostics

/// The rules of one response within its wave (domain.md 2.15): who was asked, what an anonymous wave may carry,
/// and answers that fit their items.
///
/// - Returns: The answers that fit, in the order of the wave's items.
func checkResponse(
    _ draft: ResponseDraft, _ wave: SurveyWave, _ table: FieldTable<ResponseDraft>, _ notes: inout FileNotes
) -> [SurveyResponse.Answer] {
    func note(_ field: StaticString, _ predicate: String, help: String) {
        notes.note(
            .brokenRule, at: table.offset(of: field, in: notes), subject: field.description, predicate,
            help: help)
    }
    if let role = draft.role, !wave.audience.includes(role) {
        note("respondent_role", "is not in the audience of \(wave.id)", help: "Correct the role, or the wave.")
    }
    if wave.confidentiality == .anonymous {
        let help = "An anonymous wave carries neither: leave it out of the export."
        if draft.relationship != nil {
            note("relationship", "is given, and \(wave.id) is anonymous", help: help)
        }
        if draft.unit != nil { note("unit", "is given, and \(wave.id) is anonymous", help: help) }
    }
    return fittingAnswers(draft.answers, wave, &notes)
}

private func fittingAnswers(
    _ answers: [ResponseDraft.Answer], _ wave: SurveyWave, _ notes: inout FileNotes
) -> [SurveyResponse.Answer] {
    var fitting: [SurveyResponse.Answer] = []
    for (key, answer) in answers {
        guard let item = wave.items.firstIndex(where: { $0.id == key.value }) else {
            notes.note(
                .unknownId, at: key.offset, length: key.value.utf8.count + 2, subject: "answers",
                "has an item that \(wave.id) does not have", help: "Use the ids of the wave's items.")
            continue
        }
        let scale = wave.items[item].scale
        guard scale.answers.contains(answer.value) else {
            notes.note(
                .wrongValue, at: answer.offset, subject: "answers",
                "has an answer that must be a whole number from \(scale.answers.lowerBound) to "
                    + "\(scale.answers.upperBound), as its item is of scale \(scale.rawValue)",
                help: "Keep the scale that was asked: answers are never rescaled.")
            continue
        }
        fitting.append(SurveyResponse.Answer(item: item, value: answer.value))
    }
    return fitting.sorted { $0.item < $1.item }
}
