import Testing

@testable import Mentoring

@Suite("What an edition publishes")
struct PublishTests {
    /// A program of so many pairs since January 1, of which some met on March 20 and set a goal in January.
    private func pairs(_ count: Int, meeting: Int = 0, withGoal: Int = 0) -> TestProgram {
        var program = TestProgram(cutoff: "2025-04-30")
        for index in 0..<count {
            let pair = program.pair(started: "2025-01-01")
            if index < meeting { program.meet(pair, "2025-03-20") }
            if index < withGoal { program.goal(pair, set: "2025-01-10") }
        }
        return program
    }

    @Test("months run from that of starts_on to the last that ends by the cut-off")
    func months() {
        var program = TestProgram(startsOn: "2025-01-15", cutoff: "2025-03-30")
        program.endsOn = "2025-02-10"
        let figures = publish(program.dataset, edition: .everyone)
        #expect(figures.months == ["2025-01", "2025-02"] && figures.lastCompleteMonth == "2025-02")
        #expect(figures.startMonth == "2025-01")
        #expect(figures.isPartial("2025-01") && figures.isPartial("2025-02") && !figures.isPartial("2025-03"))
        program.cutoff = "2025-03-31"
        #expect(publish(program.dataset, edition: .team).months.count == 3)
        program.cutoff = "2025-01-30"
        let none = publish(program.dataset, edition: .team)
        #expect(none.months.isEmpty && none.lastCompleteMonth == nil)
        #expect(none.figure(FigureKey("M02"), in: "2025-01") == nil && none.all(in: "2025-01").isEmpty)
        // Starts on the first: a whole month.
        #expect(!publish(TestProgram().dataset, edition: .team).isPartial("2025-01"))
    }

    @Test("targets, mailbox, rhythm and fiscal year are there for pages")
    func facts() {
        var program = TestProgram(fiscalYearStart: 7, cadenceDays: 21)
        program.objectives = [
            Objective(
                id: "o1", text: "", metric: "M22", target: 75, unit: "percent", by: "2025-12-31", direction: .up
            )
        ]
        let figures = publish(program.dataset, edition: .everyone)
        #expect(figures.targets == ["M22": 75] && figures.teamAlias == "mentoring-team")
        #expect(figures.cadenceDays == 21 && figures.fiscalYearEnd(of: "2025-07") == "2026-06")
        #expect(figures.lastFiscalYearEnd(by: "2025-07") == "2025-06")
    }

    @Test("a share is whole, coded or hidden for everyone, and exact for the team")
    func shares() {
        var program = pairs(30, meeting: 21, withGoal: 27)
        // 21 of 30 met; the end at 30 is 20 (500 / 30 = 16.7), so 27 of 30 is beyond 80.
        #expect(program.published("M22", in: "2025-03") == "70%")
        #expect(program.published("M17", in: "2025-03") == "≥80%")
        #expect(program.published("M17", in: "2025-03", .team) == "90%")
        // All mentees are matched: 100 % is told in C1, with the band of its base; the team sees 30.
        #expect(program.published("M07", in: "2025-03") == "100% (20–39)")
        #expect(program.published("M07", in: "2025-03", .team) == "100% (30)")
        #expect(program.published("M21", in: "2025-03") == "0.7 (20–39)")
        #expect(program.published("M21", in: "2025-03", .team) == "0.7 (30)")
        program.smallestShareBase = 31
        #expect(program.published("M22", in: "2025-03") == "hidden")
        #expect(program.published("M22", in: "2025-03", .team) == "70%")
    }

    @Test("everyone and leadership see the same")
    func editions() {
        let dataset = pairs(30, meeting: 21).dataset
        for month in publish(dataset, edition: .everyone).months {
            #expect(
                publish(dataset, edition: .everyone).all(in: month)
                    == publish(dataset, edition: .leadership).all(in: month))
        }
    }

    @Test("no cases, too early and not collected are told apart")
    func emptiness() {
        var program = pairs(30)
        program.meetings = nil
        #expect(program.published("M22", in: "2025-03") == "not collected")
        #expect(program.published("M17", in: "2025-01") == "too early")
        #expect(program.published("M17", in: "2025-03") == "0%")
        #expect(program.published("M17", by: "model", "group", in: "2025-03") == "no cases")
        #expect(program.published("M08.median-days", in: "2025-03") == "no cases")
        #expect(program.published("M01", in: "2025-03") == "not collected")
        #expect(program.published("M08", in: "2025-03") == "0")
    }

    @Test("the match rate is hidden while 1 to 4 mentees neither match nor wait")
    func neither() {
        func program(paused: Int) -> TestProgram {
            var program = pairs(30)
            for _ in 0..<20 { program.person(.mentee) }
            for _ in 0..<paused { program.person(.mentee, paused: [("2025-01-01", nil)]) }
            return program
        }
        #expect(program(paused: 0).published("M07", in: "2025-03") == "60% (40–99)")
        #expect(program(paused: 4).published("M07", in: "2025-03") == "hidden")
        #expect(program(paused: 4).published("M07", in: "2025-03", .team) == "60% (50)")
        #expect(program(paused: 5).published("M07", in: "2025-03") == "60% (40–99)")
    }

    @Test("waiting bands and the share over 30 days protect each other")
    func waitingBands() {
        // On April 30 of 40 people: 20 wait 10 days, 9 wait 20, 8 wait 40, 3 wait 70.
        func program(_ counts: [Int]) -> TestProgram {
            var program = pairs(30)
            for (count, accepted) in zip(
                counts, ["2025-04-20", "2025-04-10", "2025-03-21", "2025-02-19"] as [Day])
            {
                for _ in 0..<count { program.person(.mentee, accepted: accepted) }
            }
            return program
        }
        let list = program([20, 9, 8, 3])
        #expect(list.published("M08", in: "2025-04") == "40")
        // 11 of 40 is 27.5 %; with it and the band 31–60 the band of 3 could be computed.
        #expect(list.published("M08.over-30", in: "2025-04") == "28% (40–99)")
        #expect(list.publishedRows("M08", by: "band", in: "2025-04") == ["20", "9", "hidden", "hidden"])
        // The team's program figures are exact, its breakdown is protected as well.
        #expect(list.published("M08.over-30", in: "2025-04", .team) == "28% (40)")
        #expect(list.publishedRows("M08", by: "band", in: "2025-04", .team) == ["20", "9", "hidden", "hidden"])
        // 3 of 40 over 30 days is coded; 3 alone would be known from the bands, so 15–30 goes too.
        let few = program([20, 17, 0, 3])
        #expect(few.published("M08.over-30", in: "2025-04") == "≤15% (40–99)")
        #expect(few.publishedRows("M08", by: "band", in: "2025-04") == ["20", "hidden", "0", "hidden"])
        // Three people in all: nothing to hide behind.
        let three = program([2, 1, 0, 0])
        #expect(three.published("M08", in: "2025-04") == "3")
        #expect(
            three.publishedRows("M08", by: "band", in: "2025-04") == ["hidden", "hidden", "hidden", "hidden"])
        #expect(three.published("M08.median-days", in: "2025-04") == "hidden")
        #expect(three.published("M08.median-days", in: "2025-04", .team) == "10 (3)")
    }

    @Test("V9 and V11: started and ended share one fate")
    func flow() {
        func program(started: Int, ended: Int) -> TestProgram {
            var program = pairs(40 - ended)
            for _ in 0..<ended { program.pair(started: "2025-01-01", ended: "2025-03-10") }
            for _ in 0..<started { program.pair(started: "2025-03-05") }
            return program
        }
        func rows(_ program: TestProgram, _ edition: Edition) -> [String] {
            ["opening", "started", "ended", "closing"].map {
                program.published("flow.\($0)", in: "2025-03", edition)
            }
        }
        #expect(rows(program(started: 7, ended: 2), .everyone) == ["40", "hidden", "hidden", "45"])
        #expect(rows(program(started: 7, ended: 2), .team) == ["40", "7", "2", "45"])
        #expect(rows(program(started: 0, ended: 2), .everyone) == ["40", "hidden", "hidden", "38"])
        #expect(rows(program(started: 7, ended: 5), .everyone) == ["40", "7", "5", "42"])
        #expect(rows(program(started: 0, ended: 5), .everyone) == ["40", "0", "5", "35"])
    }

    @Test("figures of few mentors are hidden, those of peers count each pair as its own mentor")
    func mentors() {
        var program = pairs(15)
        let mentor = program.person(.mentor)
        for _ in 0..<16 {
            let mentee = program.person(.mentee)
            program.relationship(started: "2025-01-01", [(mentor, .mentor), (mentee, .mentee)])
        }
        // One mentor has 16 of 31 relationships.
        #expect(program.published("M17", in: "2025-03") == "hidden")
        #expect(program.published("M17", in: "2025-03", .team) == "0%")
        program.pair(started: "2025-01-01")
        #expect(program.published("M17", in: "2025-03") == "0%")
        var peers = TestProgram(cutoff: "2025-03-31")
        for _ in 0..<12 {
            let first = peers.person(.peer)
            let second = peers.person(.peer)
            peers.relationship(.peer, started: "2025-01-01", [(first, .peer), (second, .peer)])
        }
        #expect(peers.published("M17", in: "2025-03") == "0%")
    }

    @Test("a small program tells its headcounts only")
    func smallProgram() {
        var program = pairs(9, meeting: 5)
        for edition in Edition.allCases {
            #expect(program.published("M22", in: "2025-03", edition) == "hidden")
            #expect(program.published("M25.early", in: "2025-03", edition) == "hidden")
            #expect(program.published("M02", in: "2025-03", edition) == "18")
        }
        // Ten pairs from February on: the first quarter is decided by January, the second by March.
        program.pair(started: "2025-02-01")
        program.person(.mentor)
        #expect(program.published("M22", in: "2025-03", .team) == "hidden")
        #expect(program.published("M22", in: "2025-04", .team) == "50%")
    }

    @Test("with a rounding base all counts and shares are rounded, but not the team's")
    func roundBase() {
        var program = pairs(33, meeting: 21)
        program.roundBase = 5
        // 66 people; 21 of 33 made from 20 of 35 is 57.1 %.
        #expect(program.published("M02", in: "2025-03") == "65")
        #expect(program.published("M22", in: "2025-03") == "57%")
        #expect(program.published("M02", in: "2025-03", .team) == "66")
        #expect(program.published("M22", in: "2025-03", .team) == "64%")
        program.populations = [PopulationCount(asOf: "2025-01-01", count: 203, byUnit: [])]
        // 66 of 203: 65 of 205 is 31.7 %.
        #expect(program.published("M01", in: "2025-03") == "32% (205)")
    }

    @Test("participation by unit hides small units and what would tell them")
    func units() {
        var program = pairs(30)
        program.units = ["Eng", "Ops", "HR"]
        // Of 60 people 40 are in Eng, 15 in Ops, 5 in HR.
        program.participants = program.participants.enumerated().map { index, person in
            var copy = TestProgram()
            copy.person(
                person.roles.first?.role ?? .mentee, accepted: person.acceptedOn,
                unit: index < 40 ? 0 : index < 55 ? 1 : 2)
            return copy.participants[0]
        }
        func rows(_ byUnit: [(String, Int)]) -> [String] {
            program.populations = [
                PopulationCount(
                    asOf: "2025-01-01", count: byUnit.reduce(0) { $0 + $1.1 },
                    byUnit: byUnit.map { (unit: $0.0, count: $0.1) })
            ]
            return program.publishedRows("M01", by: "unit", in: "2025-03")
        }
        // 40/80, 15/50, 5/20: the ends are 10, 10 and 25, so HR's 25 % is coded. Its 5 are enough to be
        // subtracted, and so are its 15 others.
        #expect(
            rows([("Eng", 80), ("Ops", 50), ("HR", 20)]) == ["50% (40–99)", "30% (40–99)", "≤25% (20–39)"])
        // HR 5 of 8 is hidden for its base, and its 3 others could be subtracted: Ops is hidden too.
        #expect(rows([("Eng", 80), ("Ops", 50), ("HR", 8)]) == ["50% (40–99)", "hidden", "hidden"])
    }
}
