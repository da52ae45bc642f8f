/// An identity while its fields are being read.
struct IdentityDraft {
    var participant: Int?
    var displayName: String?
    var email: String?
    var employeeNumber: String?
    var managerEmployeeNumber: String?

    /// The identity; nil where a required field is missing.
    var record: Identity? {
        guard let participant, let displayName else { return nil }
        return Identity(
            participant: participant, displayName: displayName, email: email, employeeNumber: employeeNumber,
            managerEmployeeNumber: managerEmployeeNumber)
    }
}

/// The fields of `identities.json` (domain.md 2.2), all of them secret.
func identityFields(participants: IdIndex) -> FieldTable<IdentityDraft> {
    FieldTable(.identity) {
        Field("participant", .required, .reference("p", to: participants, of: "participants"), .secret) {
            $0.participant = $1
        }
        Field("display_name", .required, .text(longest: 200), .secret) { $0.displayName = $1 }
        Field("email", .optional, .text(longest: 320), .secret) { $0.email = $1 }
        Field("employee_no", .optional, .text(longest: 100), .secret) { $0.employeeNumber = $1 }
        Field("manager_employee_no", .optional, .text(longest: 100), .secret) { $0.managerEmployeeNumber = $1 }
    }
}
