/// An item of a wave while its fields are being read; its id and its pair are checked with the whole wave.
struct SurveyItemDraft {
    var id: Located<String>?
    var construct: SurveyConstruct?
    var text: String?
    var scale: SurveyScale?
    var isReverse: Bool?
    var pairedWith: Located<String>?

    /// The item; nil where a required field is missing.
    func record(pairedWith: Int?) -> SurveyItem? {
        guard let id, let construct, let text, let scale, let isReverse else { return nil }
        return SurveyItem(
            id: id.value, construct: construct, text: text, scale: scale, isReverse: isReverse,
            pairedWith: pairedWith)
    }
}

/// An entry of a wave's `items` (domain.md 2.9).
func surveyItemType() -> ValueType<SurveyItemDraft> {
    .object(
        FieldTable<SurveyItemDraft>(.surveyItem) {
            Field("id", .required, .located(.text(longest: 60)), .open) { $0.id = $1 }
            Field("construct", .required, .choice(), .open) { $0.construct = $1 }
            Field("text", .required, .text(), .open) { $0.text = $1 }
            Field("scale", .required, .choice(), .open) { $0.scale = $1 }
            Field("reverse", .required, .boolean, .open) { $0.isReverse = $1 }
            Field("paired_with", .optional, .located(.text(longest: 60)), .open) { $0.pairedWith = $1 }
        }, from: SurveyItemDraft()
    ) { $0 }
}
