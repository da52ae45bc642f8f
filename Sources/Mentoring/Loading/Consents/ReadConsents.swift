import Diagnostics

/// Reads consents.json (domain.md 2.11), in the file's order.
func readConsents(
    _ file: ProgramFile, _ participants: LoadedParticipants, today: Day
) -> (records: [Consent], reading: FileReading) {
    let table = consentFields(participants: participants.ids)
    var consents: [Consent] = []
    var ids: Set<RecordId> = []
    let reading = readRecords(file, table, from: ConsentDraft(), today: today, name: { $0.id?.text }) {
        draft, notes in
        if let id = draft.id, !ids.insert(id).inserted {
            notes.noteSecondUse(of: "consents", at: table.offset(of: "id", in: notes))
        }
        checkConsent(draft, table, &notes)
        if !notes.isDamaged, let record = draft.record { consents.append(record) }
    }
    return (consents, reading)
}

/// The rules of a consent's days.
private func checkConsent(
    _ draft: ConsentDraft, _ table: FieldTable<ConsentDraft>, _ notes: inout FileNotes
) {
    guard let givenOn = draft.givenOn else { return }
    func note(_ code: FindingCode, _ field: StaticString, _ predicate: String, help: String) {
        notes.note(
            code, at: table.offset(of: field, in: notes), length: 12, subject: field.description, predicate,
            help: help)
    }
    if let expiresOn = draft.expiresOn {
        if expiresOn <= givenOn {
            note(.brokenRule, "expires_on", "does not lie after given_on", help: "Correct one of the two days.")
        } else if expiresOn > lastExpiry(ofConsentGivenOn: givenOn) {
            note(
                .brokenRule, "expires_on", "lies more than twelve months after given_on",
                help: "A consent is asked for again every year: give an earlier day, or leave the field out.")
        }
    }
    if let withdrawnOn = draft.withdrawnOn, withdrawnOn < givenOn {
        note(
            .suspiciousData, "withdrawn_on", "lies before given_on, so the consent never holds",
            help: "Correct one of the two days.")
    }
}
