import Testing

@testable import Mentoring

@Suite("Findings of outcomes")
struct OutcomeFindingTests {
    private func row(
        _ measure: OutcomeMeasure, _ group: OutcomeGroup, to: Day, rule: String? = nil, role: OutcomeRole? = nil
    ) -> OutcomeGroupRow {
        OutcomeGroupRow(
            from: to - 365, to: to, measure: measure, group: group, role: role, gradeBand: nil, unit: nil,
            startCount: 100, eventCount: 80, comparisonRule: rule, matchedOn: [])
    }

    private func months(
        _ figures: [PublishedFigure], setting: ProgramSetting = .company, _ rows: [OutcomeGroupRow]
    ) -> HandMadeMonths {
        var months = HandMadeMonths(["2025-06": figures])
        months.program.setting = setting
        months.program.outcomes = rows
        return months
    }

    private func pair(_ metric: String, in month: Month = "2025-06") -> [PublishedFigure] {
        [
            .told("\(metric).participant", 91, in: month), .told("\(metric).comparison", 84, in: month),
        ]
    }

    @Test("F25 names the rule of the latest comparison that had ended, and is left to its own section")
    func comparison() {
        let rows = [
            row(.retention, .participant, to: "2024-12-31"),
            row(.retention, .comparison, to: "2024-12-31", rule: "same grade"),
            // Of a later month, of another measure, and without its other group.
            row(.retention, .participant, to: "2025-07-31"),
            row(.retention, .comparison, to: "2025-07-31", rule: "later"),
            row(.promotion, .participant, to: "2025-03-31"),
            row(.promotion, .comparison, to: "2025-03-31", rule: "other measure"),
            row(.retention, .comparison, to: "2025-05-31", rule: "alone"),
        ]
        let months = months(pair("M36"), rows)
        #expect(months.fired(in: "2025-06") == ["F25 0", "F31 0"])
        guard case .ownWords("same grade") = months.findings(in: "2025-06").first?.places.last?.value else {
            Issue.record("not the rule of the comparison")
            return
        }
        // The caution goes with the figures also where they repeat an earlier month.
        #expect(self.months(pair("M36", in: "2025-03"), rows).fired(in: "2025-06") == ["F25 0", "F31 0"])
    }

    @Test("F25 is silent where a side is hidden, coded or missing")
    func hiddenSide() {
        let rows = [
            row(.retention, .participant, to: "2024-12-31"),
            row(.retention, .comparison, to: "2024-12-31", rule: "same grade"),
        ]
        for status in [FigureStatus.hidden, .atLeast(85), .notCollected] {
            let figures = [
                PublishedFigure.told("M36.participant", 91, in: "2025-06"),
                .told("M36.comparison", nil, status: status, in: "2025-06"),
            ]
            #expect(months(figures, rows).fired(in: "2025-06") == ["F31 0"])
        }
        #expect(months([], rows).fired(in: "2025-06") == ["F31 0"])
        #expect(months(pair("M36"), []).fired(in: "2025-06") == ["F31 0"])
    }

    @Test("F25 of M37 speaks of promotions, in a community of new roles")
    func progression() {
        func variants(_ setting: ProgramSetting) -> [String?] {
            let rows: [OutcomeGroupRow] = [.promotion, .roleGained].flatMap { measure in
                [
                    row(measure, .participant, to: "2024-12-31"),
                    row(measure, .comparison, to: "2024-12-31", rule: "x"),
                ]
            }
            return months(pair("M37"), setting: setting, rows).findings(in: "2025-06").map(\.variant)
        }
        #expect(variants(.company) == ["promotion", nil] && variants(.community) == ["role-gained", nil])
    }

    @Test("of a comparison by role the rules of all its rows are named, of a whole one only its own")
    func rules() {
        let parts = [
            row(.retention, .participant, to: "2024-12-31"),
            row(.retention, .comparison, to: "2024-12-31", rule: "a", role: .mentor),
            row(.retention, .comparison, to: "2024-12-31", rule: "b", role: .mentee),
        ]
        #expect(OutcomeComparison.all(parts).map(\.rule) == ["a; b"])
        let whole = parts + [row(.retention, .comparison, to: "2024-12-31", rule: "whole")]
        #expect(OutcomeComparison.all(whole).map(\.rule) == ["whole"])
    }

    @Test("F26 fires when the share of former mentees who became mentors rose, and names how many")
    func newMentors() {
        func fired(_ change: FigureChange?, _ count: Double?) -> [String] {
            months(
                [
                    .told("M38.converted", 30, previous: 20, change: change, in: "2025-06"),
                    .told(
                        "M38.converted-count", count, .people, status: count == nil ? .hidden : .published,
                        in: "2025-06"),
                ], []
            ).fired(in: "2025-06")
        }
        #expect(fired(.up, 9) == ["F26 1"])
        #expect(fired(.same, 9) == ["F31 0"] && fired(.down, 9) == ["F31 0"] && fired(nil, 9) == ["F31 0"])
        #expect(fired(.up, nil) == ["F31 0"] && fired(.up, 0) == ["F31 0"])
    }
}
