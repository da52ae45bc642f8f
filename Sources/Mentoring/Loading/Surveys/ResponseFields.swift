/// A response while its fields are being read; its answers are checked when its wave is known.
struct ResponseDraft {
    typealias Answer = (key: Located<String>, value: Located<Int>)

    var wave: Int?
    var role: Role?
    var relationship: Int?
    var unit: Int?
    var answers: [Answer] = []
    var isSharedWithTeam = false
}

/// The fields of `responses.json` (domain.md 2.9); 0 to 10 are the answers that any scale has.
func responseFields(
    _ lists: WordLists, waves: IdIndex, relationships: IdIndex
) -> FieldTable<ResponseDraft> {
    FieldTable(.response) {
        Field("wave", .required, .reference("w", to: waves, of: "surveys"), .calc) { $0.wave = $1 }
        Field("respondent_role", .required, .choice(), .calc) { $0.role = $1 }
        Field("relationship", .optional, .reference("r", to: relationships, of: "relationships"), .calc) {
            $0.relationship = $1
        }
        Field("unit", .optional, .word(of: lists.units), .calc) { $0.unit = $1 }
        Field("answers", .required, .map(of: .located(.integer(0...10))), .calc) { $0.answers = $1 }
        Field("share_with_team", .optional, .boolean, .calc) { $0.isSharedWithTeam = $1 }
    }
}
