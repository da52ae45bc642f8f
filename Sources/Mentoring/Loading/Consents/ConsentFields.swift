/// A consent while its fields are being read.
struct ConsentDraft {
    var id: RecordId?
    var participant: Int?
    var scope: ConsentScope?
    var editions: [Edition] = []
    var textVersion: String?
    var givenOn: Day?
    var expiresOn: Day?
    var withdrawnOn: Day?
    var evidence: String?

    /// The consent; nil where a required field is missing.
    var record: Consent? {
        guard let id, let participant, let scope, let textVersion, let givenOn, let evidence else { return nil }
        return Consent(
            id: id.text, participant: participant, scope: scope, editions: editions, textVersion: textVersion,
            givenOn: givenOn, expiresOn: expiresOn ?? lastExpiry(ofConsentGivenOn: givenOn),
            withdrawnOn: withdrawnOn, evidence: evidence)
    }
}

/// The fields of `consents.json` (domain.md 2.11), all of them secret.
///
/// `expires_on` may be absent: twelve months after `given_on` is the default, and the most.
func consentFields(participants: IdIndex) -> FieldTable<ConsentDraft> {
    FieldTable(.consent) {
        Field("id", .required, .pseudonym("c"), .secret) { $0.id = $1 }
        Field("participant", .required, .reference("p", to: participants, of: "participants"), .secret) {
            $0.participant = $1
        }
        Field("scope", .required, .choice(), .secret) { $0.scope = $1 }
        Field("editions", .required, .set(of: .choice()), .secret) { $0.editions = $1 }
        Field("text_version", .required, .text(longest: 100), .secret) { $0.textVersion = $1 }
        Field("given_on", .required, .day(.upToCutoff), .secret) { $0.givenOn = $1 }
        Field("expires_on", .optional, .day(.any), .secret) { $0.expiresOn = $1 }
        Field("withdrawn_on", .optional, .day(.upToCutoff), .secret) { $0.withdrawnOn = $1 }
        Field("evidence", .required, .text(), .secret) { $0.evidence = $1 }
    }
}

/// The same day twelve months later; the month's last day where it has no such day.
func lastExpiry(ofConsentGivenOn day: Day) -> Day {
    let month = day.month + 12
    return month.firstDay + (min(day.civil.day, month.dayCount) - 1)
}
