/// A completed training while its fields are being read.
struct TrainingDraft {
    var participant: Int?
    var module: Located<String>?
    var completedOn: Day?
    var score: TrainingScore?
    var expiresOn: Day?
}

/// The fields of `training.json` (domain.md 2.8).
func trainingFields(participants: IdIndex) -> FieldTable<TrainingDraft> {
    FieldTable(.training) {
        Field("participant", .required, .reference("p", to: participants, of: "participants"), .calc) {
            $0.participant = $1
        }
        Field("module", .required, .located(.text()), .calc) { $0.module = $1 }
        Field("completed_on", .required, .day(.upToCutoff), .calc) { $0.completedOn = $1 }
        Field("score_band", .optional, .choice(), .calc) { $0.score = $1 }
        Field("expires_on", .optional, .day(.any), .calc) { $0.expiresOn = $1 }
    }
}
