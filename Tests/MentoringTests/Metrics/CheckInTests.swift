import Testing

@testable import Mentoring

@Suite("Relationships needing a check-in and the quality of the data (M40, Q1, Q2)")
struct CheckInTests {
    @Test("M40 counts each open relationship once, in one of four parts")
    func parts() {
        var program = TestProgram()
        program.collected.remove("relationships.agreement")
        // T is March 31. On track: 30 days old, met, with a goal.
        let fine = program.pair(started: "2025-03-01")
        program.meet(fine, "2025-03-31")
        program.goal(fine, set: "2025-03-31")
        // Too early: 29 days and no rule; a rule counts at any age.
        let young = program.pair(started: "2025-03-02")
        program.meet(young, "2025-03-05")
        program.pair(started: "2025-03-10")
        // Two rules at once: no meeting and no goal.
        program.pair(started: "2025-01-01")
        // Paused, whatever rules would say.
        program.pair(started: "2025-01-01", paused: [("2025-03-31", nil)], reportingLine: .direct)
        // Ended without a closing talk: A11's second half concerns the list only.
        program.pair(started: "2025-01-01", ended: "2025-03-31", plannedEnd: "2025-03-31")
        #expect(program.raw("M40", in: "2025-03") == "2/5")
        #expect(program.raw("M40.on-track", in: "2025-03") == "1/5")
        #expect(program.raw("M40.too-early", in: "2025-03") == "1/5")
        #expect(program.raw("M40.paused", in: "2025-03") == "1/5")
        #expect(program.raw("M40.A1", in: "2025-03") == "2/5")
        #expect(program.raw("M40.A5", in: "2025-03") == "1/5")
        #expect(program.raw("M40.A9", in: "2025-03") == "0/5")
        #expect(program.raw("M40.A11", in: "2025-03") == "0/5")
        #expect(program.raw("M40.A4", in: "2025-03") == "not collected")
    }

    @Test("M40 uses the rules whose data were supplied; the minimum export gives A1, A2 and A15")
    func minimumExport() {
        var program = TestProgram()
        program.collected = ["relationships.ended_on", "relationships.closure.reason"]
        program.goals = nil
        let pair = program.pair(started: "2025-01-01", reportingLine: .direct)
        program.rollup(pair, "2025-03", held: 1, last: "2025-03-31")
        program.pair(started: "2025-01-01")
        #expect(program.raw("M40", in: "2025-03") == "1/2")
        let supplied = attentionRules.filter { $0.isOfRelationships }.map { $0.id }.filter {
            program.raw("M40.\($0)", in: "2025-03") != "not collected"
        }
        #expect(supplied == ["A1", "A2", "A15"])
        program.rollups = nil
        #expect(program.raw("M40", in: "2025-03") == "not collected")
        #expect(program.raw("M40.paused", in: "2025-03") == "not collected")
    }

    @Test("rules are the team's alone: no other edition has their shares")
    func teamOnly() {
        var program = TestProgram(cutoff: "2025-03-31")
        program.pair(started: "2025-01-01")
        for _ in 0..<24 { program.meet(program.pair(started: "2025-01-01"), "2025-03-20") }
        #expect(program.published("M40.A1", in: "2025-03", .team) == "4% (25)")
        for edition in [Edition.everyone, .leadership] {
            #expect(program.published("M40.A1", in: "2025-03", edition) == "no such figure")
            #expect(program.published("M40", in: "2025-03", edition) != "no such figure")
        }
    }

    @Test("M40's parts are one table: with the base known, no small part can be subtracted")
    func table() {
        func program(checkIn: Int, onTrack: Int, tooEarly: Int, paused: Int) -> TestProgram {
            var program = TestProgram(cutoff: "2025-03-31")
            program.collected = []
            program.goals = nil
            for _ in 0..<checkIn { program.pair(started: "2025-01-01") }
            for _ in 0..<onTrack { program.meet(program.pair(started: "2025-01-01"), "2025-03-20") }
            for _ in 0..<tooEarly { program.meet(program.pair(started: "2025-03-10"), "2025-03-20") }
            for _ in 0..<paused { program.pair(started: "2025-01-01", paused: [("2025-02-01", nil)]) }
            return program
        }
        func published(_ program: TestProgram, _ edition: Edition) -> [String] {
            ["M40", "M40.on-track", "M40.too-early", "M40.paused"].map {
                program.published($0, in: "2025-03", edition)
            }
        }
        // 50 open: the ladder's end is 10 %. 12, 20, 10 and 8 are 24, 40, 20 and 16 %.
        let plain = program(checkIn: 12, onTrack: 20, tooEarly: 10, paused: 8)
        #expect(published(plain, .everyone) == ["24% (40–99)", "40% (40–99)", "20% (40–99)", "16% (40–99)"])
        // 3 of 50 paused are coded; the smallest other part is hidden: 12 + 3 ≥ 5 + 2 − 1.
        let few = program(checkIn: 15, onTrack: 20, tooEarly: 12, paused: 3)
        #expect(published(few, .everyone) == ["30% (40–99)", "40% (40–99)", "hidden", "≤10% (40–99)"])
        #expect(published(few, .team) == ["30% (50)", "40% (50)", "24% (50)", "6% (50)"])
        // The check-ins are the smallest: they are hidden, although they are the main figure.
        let small = program(checkIn: 9, onTrack: 20, tooEarly: 18, paused: 3)
        #expect(published(small, .everyone) == ["hidden", "40% (40–99)", "36% (40–99)", "≤10% (40–99)"])
        // Nobody is paused: a zero tells nothing.
        let none = program(checkIn: 15, onTrack: 20, tooEarly: 15, paused: 0)
        #expect(published(none, .everyone) == ["30% (40–99)", "40% (40–99)", "30% (40–99)", "0% (40–99)"])
    }

    @Test("Q1 is the share of metrics that are not not-collected, Q2 the days from T to the cut-off")
    func quality() {
        var program = TestProgram(cutoff: "2025-02-10", skills: ["writing"])
        program.pair(started: "2025-01-01")
        program.goals = nil
        #expect(program.raw("Q1", by: "family", "goals", in: "2025-01") == "0/4")
        #expect(program.raw("Q1", by: "family", "endings", in: "2025-01") == "2/2")
        // Of the joining metrics only M01 lacks its data, a headcount.
        program.goals = []
        #expect(program.raw("Q1", by: "family", "goals", in: "2025-01") == "4/4")
        #expect(program.raw("Q1", by: "family", "joining", in: "2025-01") == "10/11")
        #expect(program.raw("Q2", in: "2025-01") == "10")
        #expect(program.published("Q2", in: "2025-01") == "10")
        #expect(program.published("Q1", by: "family", "goals", in: "2025-01") == "100% (4)")
    }
}
