import Testing

@testable import Mentoring

@Suite("The metric catalogue")
struct CatalogueTests {
    @Test("lists each metric once, with a slug of its own")
    func unique() {
        #expect(
            metricCatalogue.map(\.id) == [
                "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12", "M13",
                "M14",
                "M15", "M16", "M17", "M18", "M19", "M20", "M21", "M22", "M23", "M24", "M25", "M26", "M27",
                "M28", "M29", "M30", "M31", "M32", "M33", "M34", "M35", "M36", "M37", "M38", "M39", "M40",
                "flow", "Q1", "Q2",
            ])
        #expect(Set(metricCatalogue.map(\.slug)).count == metricCatalogue.count)
    }

    @Test("every figure and row that domain.md 3.0b names exists, and nothing else is computed")
    func slots() {
        var program = TestProgram(units: ["Eng"], skills: ["writing"], capacityDefault: 1)
        program.populations = [PopulationCount(asOf: "2025-01-01", count: 10, byUnit: [("Eng", 10)])]
        program.pair(started: "2025-01-01")
        program.module(for: .both)
        program.person(unit: 0)
        program.training = []
        program.equity = [("gender", ["woman", "man"]), ("region", ["north"])]
        program.event("2025-12-10", registered: 10, attended: 8)
        program.compare(.retention, participants: (40, 30), others: (80, 50))
        program.compare(.promotion, participants: (40, 9), others: (80, 12))
        program.surveys = [.asking(.fit, .likert5, closed: "2025-06-30")]
        program.responses = []
        program.collected.insert("responses.relationship")
        program.wave(.baseline, closed: "2025-03-31", id: "w-2", .asking(.confidence))
        program.wave(
            closed: "2025-06-30", id: "w-3", .asking(.satisfactionWithRelationship),
            .asking(.satisfactionWithProgram),
            .asking(.recommend, .nps11), .asking(.trust), .asking(.confidence), .asking(.network, .yesNo),
            .asking(.feedbackQuality, id: "given", paired: 7),
            .asking(.feedbackQuality, id: "received", paired: 6))
        let measured = MeasuredMonth(MonthView(ProgramHistory(program.dataset), month: "2025-12"))
        let names = measured.slots.map { slot in
            [slot.key.id, slot.key.dimension, slot.key.category].compactMap { $0 }.joined(separator: " ")
        }
        let models = ["one-to-one", "group", "peer", "reverse", "flash"]
        let roles = ["mentor", "mentee", "peer"]
        let bands = ["0–14", "15–30", "31–60", "61+"]
        let leaving = [
            "completed", "left-organization", "time", "no-match", "not-useful", "moved-role", "other",
            "undisclosed", "unknown",
        ]
        let sources = [
            "manager", "colleague", "event", "intranet", "onboarding", "previous-participant", "platform",
            "other",
            "unknown",
        ]
        let ending = ["fit-expectations-conflict", "time", "left-moved", "inactivity", "other"]
        let families = ["joining", "rhythm", "goals", "endings", "surveys", "events", "outcomes"]
        var expected = ["M01", "M01 unit Eng", "M02"] + roles.map { "M02 role \($0)" }
        expected += ["M03.joiners"] + roles.map { "M03.joiners role \($0)" }
        expected += ["M03.leavers"] + roles.map { "M03.leavers role \($0)" }
        expected += leaving.map { "M03.leavers reason \($0)" } + ["M04"]
        expected += sources.map { "M05.source source \($0)" } + ["M05.units"]
        expected += ["M06.accepted", "M06.matched-60", "M06.first-meeting-90", "M07", "M08"]
        expected += bands.map { "M08 band \($0)" } + ["M08.median-days", "M08.p90-days", "M08.over-30"]
        expected += ["M09"] + ["supply", "demand", "gap"].map { "M10.\($0) skill writing" }
        expected += ["M11", "M12.direct", "M12.indirect", "M13", "M14"]
        expected += ["M15.median-days", "M15.within-14", "M15.not-met"]
        expected += ["M16 role mentor", "M16 role mentee", "M16.before-first-match"]
        expected += ["M17"] + models.map { "M17 model \($0)" }
        expected += ["M18", "M18.late", "M18.open", "M18.dropped", "M18.completed"]
        expected +=
            ["M19", "M19.behind", "M19.overdue", "M19.unknown", "M20"] + ["M21"]
            + models.map { "M21 model \($0)" }
        expected += ["0", "1", "2", "3+"].map { "M21.distribution meetings \($0)" }
        expected += ["M22"] + models.map { "M22 model \($0)" } + ["M23"]
        expected += ["M24"] + models.map { "M24 model \($0)" } + ["M25.planned", "M25.early"]
        expected += ending.map { "M25.reason reason \($0)" }
        expected += ["M26"]
        let asked = ["", " role mentor", " role mentee"]
        for metric in ["M27", "M28"] {
            expected += ["favorable", "neutral", "unfavorable", "mean"].flatMap { part in
                asked.map { "\(metric).\(part)\($0)" }
            }
        }
        expected += asked.map { "M29\($0)" } + ["M30"]
        expected += ["0–3", "3–6", "6–12", "12+"].map { "M30 age-band \($0)" }
        expected += asked.dropFirst().map { "M30\($0)" }
        expected += ["M31", "M31.unlinked", "M32"].flatMap { id in asked.map { id + $0 } }
        expected += ["gap", "mentor", "mentee"].map { "M33.\($0) item given" }
        expected += ["M34", "M34.replied"].flatMap { id in asked.map { id + $0 } }
        expected += ["M35", "M36", "M36.participant", "M36.comparison", "M37", "M37.participant"]
        expected += ["M37.comparison", "M38.converted", "M38.converted-count", "M38.first-time"]
        expected += ["M07", "M17", "M22", "M25-early"].flatMap { part in
            ["gender woman", "gender man", "region north"].map { "M39.\(part) \($0)" }
        }
        expected += ["M40", "M40.on-track", "M40.too-early", "M40.paused"]
        expected += attentionRules.filter { $0.isOfRelationships }.map { "M40.\($0.id)" }
        expected += ["flow.opening", "flow.started", "flow.ended", "flow.closing"]
        expected += ["Q1"] + families.map { "Q1 family \($0)" } + ["Q2"]
        #expect(names == expected)
        // With everything supplied, no metric leaves a slot out, and none fills one it did not declare.
        // Confidence is told linked or unlinked, never both.
        let collected = measured.slots.map(\.key).filter { $0.id != "M31.unlinked" }
        #expect(Set(measured.figures.keys) == Set(collected))
    }
}
