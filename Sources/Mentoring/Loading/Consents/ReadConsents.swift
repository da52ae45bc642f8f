import Diagnostics

/// Reads consents.json (domain.md 2.11), in the file's order.
func readConsents(
    _ file: ProgramFile, _ participants: LoadedParticipants, _ run: LoadingRun
) -> (records: [Consent], reading: FileReading) {
    var consents: [Consent] = []
    var ids = UniqueIds()
    let reading = readRecords(
        file, { consentFields(participants: participants.ids) }, from: ConsentDraft(), run,
        name: { $0.id?.text }
    ) { draft, table, notes in
        checkConsent(draft, table, &notes)
        return table.identified(draft.id, draft.record, notes)
    } keep: { read, notes in
        if let consent = ids.admit(read, of: "consents", &notes) { consents.append(consent) }
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
