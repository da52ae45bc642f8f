/// An agreement while its fields are being read.
private struct AgreementDraft {
    var signatures: [Agreement.Signature] = []
    var version: String?
    var confidentialityVersion: String?
    var expectationsDiscussedOn: Day?
    var reviewEveryDays: Int?
    var reviews: [Day] = []
    var includes: [AgreementTopic] = []
}

/// `agreement` of a relationship (domain.md 2.4).
func agreementType() -> ValueType<Agreement> {
    .object(
        FieldTable<AgreementDraft>(.agreement) {
            Field("signatures", .required, .list(of: signatureType()), .calc) { $0.signatures = $1 }
            Field("version", .optional, .text(), .calc) { $0.version = $1 }
            Field("confidentiality_version", .optional, .text(), .calc) { $0.confidentialityVersion = $1 }
            Field("expectations_discussed_on", .optional, .day(.upToCutoff), .calc) {
                $0.expectationsDiscussedOn = $1
            }
            Field("review_every_days", .optional, .integer(1...3_660), .calc) { $0.reviewEveryDays = $1 }
            Field("reviews", .optional, .list(of: .day(.upToCutoff)), .calc) { $0.reviews = $1.sorted() }
            Field("includes", .optional, .set(of: .choice()), .calc) { $0.includes = $1 }
        }, from: AgreementDraft()
    ) { draft in
        Agreement(
            signatures: draft.signatures, version: draft.version,
            confidentialityVersion: draft.confidentialityVersion,
            expectationsDiscussedOn: draft.expectationsDiscussedOn, reviewEveryDays: draft.reviewEveryDays,
            reviews: draft.reviews, includes: draft.includes)
    }
}

private struct SignatureDraft {
    var role: Role?
    var signedOn: Day?
}

private func signatureType() -> ValueType<Agreement.Signature> {
    .object(
        FieldTable<SignatureDraft>(.signature) {
            Field("role", .required, .choice(), .calc) { $0.role = $1 }
            Field("signed_on", .required, .day(.upToCutoff), .calc) { $0.signedOn = $1 }
        }, from: SignatureDraft()
    ) { draft in
        guard let role = draft.role, let signedOn = draft.signedOn else { return nil }
        return Agreement.Signature(role: role, signedOn: signedOn)
    }
}
