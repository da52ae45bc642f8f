/// A wave while its fields are being read.
struct SurveyDraft {
    var id: RecordId?
    var instrument: SurveyInstrument?
    var openedOn: Day?
    var closedOn: Day?
    var audience: SurveyAudience?
    var invited: SurveyWave.Invited?
    var confidentiality: SurveyConfidentiality?
    var items: [SurveyItemDraft] = []

    /// The wave, its items paired; nil where a required field is missing.
    var record: SurveyWave? {
        guard let id, let instrument, let openedOn, let audience, let invited, let confidentiality else {
            return nil
        }
        let numbers = Dictionary(
            items.enumerated().map { ($0.element.id?.value ?? "", $0.offset) },
            uniquingKeysWith: { first, _ in first })
        return SurveyWave(
            id: id.text, instrument: instrument, openedOn: openedOn, closedOn: closedOn, audience: audience,
            invited: invited, confidentiality: confidentiality,
            items: items.compactMap { item in
                item.record(pairedWith: item.pairedWith.flatMap { numbers[$0.value] })
            })
    }
}

/// The fields of `surveys.json` (domain.md 2.9): `closed_on` is null while people may still answer.
func surveyFields() -> FieldTable<SurveyDraft> {
    FieldTable(.survey) {
        Field("id", .required, .pseudonym("w"), .open) { $0.id = $1 }
        Field("instrument", .required, .choice(), .open) { $0.instrument = $1 }
        Field("opened_on", .required, .day(.upToCutoff), .open) { $0.openedOn = $1 }
        Field("closed_on", .requiredOrNull, .day(.upToCutoff), .open) { $0.closedOn = $1 }
        Field("audience", .required, .choice(), .open) { $0.audience = $1 }
        Field("invited", .required, invitedType(), .open) { $0.invited = $1 }
        Field("confidentiality", .required, .choice(), .open) { $0.confidentiality = $1 }
        Field("items", .required, .list(of: surveyItemType(), count: 1...1_000), .open) { $0.items = $1 }
    }
}

private struct InvitedDraft {
    var mentors: Int?
    var mentees: Int?
}

private func invitedType() -> ValueType<SurveyWave.Invited> {
    .object(
        FieldTable<InvitedDraft>(.invited) {
            Field("mentor", .required, .integer(0...1_000_000), .open) { $0.mentors = $1 }
            Field("mentee", .required, .integer(0...1_000_000), .open) { $0.mentees = $1 }
        }, from: InvitedDraft()
    ) { draft in
        guard let mentors = draft.mentors, let mentees = draft.mentees else { return nil }
        return SurveyWave.Invited(mentors: mentors, mentees: mentees)
    }
}
