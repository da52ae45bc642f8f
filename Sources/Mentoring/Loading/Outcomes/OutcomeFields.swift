/// A row of either form while its fields are being read.
struct OutcomeDraft {
    var period: OutcomePeriodDraft?
    var measure: OutcomeMeasure?
    var group: OutcomeGroup?
    var role: OutcomeRole?
    var stratum = StratumDraft()
    var startCount: Int?
    var eventCount: Int?
    var comparisonRule: String?
    var matchedOn: [String] = []

    var participant: Int?
    var event: OutcomeEvent?
    var on: Day?

    /// The row of a group; nil where a required field is missing.
    var groupRow: OutcomeGroupRow? {
        guard let from = period?.from, let to = period?.to, let measure, let group, let startCount,
            let eventCount
        else { return nil }
        return OutcomeGroupRow(
            from: from, to: to, measure: measure, group: group, role: role, gradeBand: stratum.gradeBand,
            unit: stratum.unit, startCount: startCount, eventCount: eventCount, comparisonRule: comparisonRule,
            matchedOn: matchedOn)
    }

    /// The row about a participant; nil where a required field is missing.
    var eventRow: OutcomeEventRow? {
        guard let participant, let event, let on else { return nil }
        return OutcomeEventRow(participant: participant, event: event, on: on)
    }
}

/// The two forms of `outcomes.json` (domain.md 2.10): rows of groups, and rows about participants.
struct OutcomeForms {
    let group: [Field<OutcomeDraft>]
    let event: [Field<OutcomeDraft>]

    var both: [[Field<OutcomeDraft>]] { [group, event] }

    /// `comparison_rule` is required of a comparison group only, which a rule of its own tests.
    init(_ lists: WordLists, participants: IdIndex) {
        group = FieldBuilder<OutcomeDraft>.fields {
            Field("period", .required, outcomePeriodType(), .calc) { $0.period = $1 }
            Field("measure", .required, .choice(), .calc) { $0.measure = $1 }
            Field("group", .required, .choice(), .calc) { $0.group = $1 }
            Field("role", .optional, .choice(), .calc) { $0.role = $1 }
            Field("stratum", .optional, stratumType(lists), .calc) { $0.stratum = $1 }
            Field("n_start", .required, .integer(0...100_000_000), .calc) { $0.startCount = $1 }
            Field("n_event", .required, .integer(0...100_000_000), .calc) { $0.eventCount = $1 }
            Field("comparison_rule", .optional, .text(), .open) { $0.comparisonRule = $1 }
            Field("matched_on", .optional, .set(of: .text(longest: 100)), .calc) { $0.matchedOn = $1 }
        }
        event = FieldBuilder<OutcomeDraft>.fields {
            Field("participant", .required, .reference("p", to: participants, of: "participants"), .calc) {
                $0.participant = $1
            }
            Field("event", .required, .choice(), .calc) { $0.event = $1 }
            Field("on", .required, .day(.upToCutoff), .calc) { $0.on = $1 }
        }
    }
}

/// A period; its end may lie after the cut-off, as any `to` may (domain.md 2.15).
struct OutcomePeriodDraft {
    var from: Day?
    var to: Day?
}

private func outcomePeriodType() -> ValueType<OutcomePeriodDraft> {
    .object(
        FieldTable<OutcomePeriodDraft>(.outcomePeriod) {
            Field("from", .required, .day(.upToCutoff), .calc) { $0.from = $1 }
            Field("to", .required, .day(.any), .calc) { $0.to = $1 }
        }, from: OutcomePeriodDraft()
    ) { $0 }
}

/// The part of a group that a row counts.
struct StratumDraft {
    var gradeBand: Int?
    var unit: Int?
}

private func stratumType(_ lists: WordLists) -> ValueType<StratumDraft> {
    .object(
        FieldTable<StratumDraft>(.stratum) {
            Field("grade_band", .optional, .word(of: lists.gradeBands), .calc) { $0.gradeBand = $1 }
            Field("unit", .optional, .word(of: lists.units), .calc) { $0.unit = $1 }
        }, from: StratumDraft()
    ) { $0 }
}
