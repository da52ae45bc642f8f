/// `thresholds`: the days of the attention rules (domain.md 4.4) by rule and name; `share` is kept under
/// `["share"]["share"]`.
func thresholdsType() -> ValueType<[String: [String: Double]]> {
    .object(
        FieldTable<[String: [String: Double]]>(.thresholds) {
            Field("A1", .optional, ruleDaysType(hasSerious: true), .open) { $0["A1"] = $1 }
            Field("A2", .optional, ruleDaysType(hasSerious: true, hasOffer: true), .open) { $0["A2"] = $1 }
            Field("A4", .optional, ruleDaysType(), .open) { $0["A4"] = $1 }
            Field("A5", .optional, ruleDaysType(), .open) { $0["A5"] = $1 }
            Field("A7", .optional, ruleDaysType(), .open) { $0["A7"] = $1 }
            Field("A10", .optional, ruleDaysType(hasSerious: true), .open) { $0["A10"] = $1 }
            Field("A11", .optional, ruleDaysType(), .open) { $0["A11"] = $1 }
            Field("A12", .optional, ruleDaysType(), .open) { $0["A12"] = $1 }
            Field("A14", .optional, ruleDaysType(), .open) { $0["A14"] = $1 }
            Field("A15", .optional, ruleDaysType(), .open) { $0["A15"] = $1 }
            Field("share", .optional, .number(1...100), .open) { $0["share"] = ["share": $1] }
        }, from: [:]
    ) { $0 }
}

private func ruleDaysType(hasSerious: Bool = false, hasOffer: Bool = false) -> ValueType<[String: Double]> {
    let days = Field<[String: Double]>("days", .optional, .integer(0...3_660), .open) {
        $0["days"] = Double($1)
    }
    let serious = Field<[String: Double]>("serious", .optional, .integer(0...3_660), .open) {
        $0["serious"] = Double($1)
    }
    let offer = Field<[String: Double]>("offer_ending", .optional, .integer(0...3_660), .open) {
        $0["offer_ending"] = Double($1)
    }
    let fields = [days] + (hasSerious ? [serious] : []) + (hasOffer ? [offer] : [])
    return .object(FieldTable(.thresholds, fields), from: [:]) { $0 }
}
