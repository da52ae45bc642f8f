import Testing

@testable import Mentoring

@Suite("Outcomes beside a comparison group (M36, M37)")
struct OutcomeDifferenceTests {
    /// Twelve pairs, so that the program is not small.
    private static var program: TestProgram {
        var program = TestProgram(startsOn: "2024-01-01")
        for _ in 0..<12 {
            let mentor = program.person(.mentor, accepted: "2024-01-01")
            let mentee = program.person(.mentee, accepted: "2024-01-01")
            program.relationship(started: "2024-01-01", [(mentor, .mentor), (mentee, .mentee)])
        }
        return program
    }

    @Test("M36 subtracts the share that stayed, from unrounded shares")
    func retention() {
        var program = Self.program
        program.compare(.retention, participants: (90, 68), others: (270, 187))
        #expect(program.raw("M36", in: "2024-12") == "68/90 − 187/270")
        // 75.56 and 69.26: 6.30 points.
        #expect(program.published("M36.participant", in: "2024-12") == "76% (40–99)")
        #expect(program.published("M36.comparison", in: "2024-12") == "69% (100+)")
        #expect(program.published("M36", in: "2024-12") == "6 (40–99)")
        // Rounded shares would say 25 − 24; from 24.5 − 24.49 it is 0.
        var close = Self.program
        close.compare(.retention, participants: (200, 49), others: (10_000, 2_449))
        #expect(close.published("M36", in: "2024-12") == "0 (100+)")
        #expect(close.published("M36.participant", in: "2024-12") == "25% (100+)")
    }

    @Test("halves of a point are rounded away from zero")
    func halves() {
        // 203/600 is 1/3 and half a point.
        #expect(CountedShare(part: 203, whole: 600).points(above: CountedShare(part: 1, whole: 3)) == 0.5)
        #expect(CountedShare(part: 1, whole: 3).points(above: CountedShare(part: 203, whole: 600)) == -0.5)
        var program = Self.program
        program.compare(.retention, participants: (300, 100), others: (600, 203))
        #expect(program.published("M36", in: "2024-12") == "-1 (100+)")
    }

    @Test("the latest period that both groups have ended is read, the later beginning of two")
    func period() {
        var program = Self.program
        program.compare(
            .retention, participants: (30, 20), others: (60, 30), from: "2024-01-01", to: "2024-06-30")
        program.compare(
            .retention, participants: (32, 20), others: (64, 30), from: "2024-03-01", to: "2024-06-30")
        program.compare(
            .retention, participants: (50, 40), others: (90, 60), from: "2024-07-01", to: "2025-06-30")
        program.outcome(.retention, .participant, 99, 90, from: "2024-01-01", to: "2024-12-31")
        #expect(program.raw("M36", in: "2024-05") == "too early")
        #expect(program.raw("M36", in: "2024-06") == "20/32 − 30/64")
        // December's period has no comparison group.
        #expect(program.raw("M36.participant", in: "2025-05") == "20/32")
        #expect(program.raw("M36", in: "2025-06") == "40/50 − 60/90")
    }

    @Test("rows of everyone count where a group has them, else its parts summed")
    func strata() {
        var program = Self.program
        program.outcome(.promotion, .participant, 20, 5, gradeBand: 0)
        program.outcome(.promotion, .participant, 30, 9, gradeBand: 1)
        program.outcome(.promotion, .participant, 7, 1, role: .mentor)
        program.outcome(.promotion, .comparison, 40, 10, unit: 0)
        program.outcome(.promotion, .comparison, 100, 30)
        #expect(program.raw("M37", in: "2024-12") == "15/57 − 30/100")
        #expect(program.raw("M36", in: "2024-12") == "not collected")
    }

    @Test("a community counts roles gained")
    func community() {
        var program = Self.program
        program.compare(.roleGained, participants: (40, 20), others: (50, 20))
        #expect(program.raw("M37", in: "2024-12") == "not collected")
        program.setting = .community
        #expect(program.raw("M37", in: "2024-12") == "20/40 − 20/50")
    }

    @Test("without an ended period it is too early for a year, then there are no cases")
    func empty() {
        var program = Self.program
        program.compare(.retention, participants: (40, 20), others: (50, 20), to: "2030-12-31")
        // 364 days after the start, and 365: 2024 has 366 days.
        #expect(program.raw("M36", in: "2024-11") == "too early")
        #expect(program.raw("M36.participant", in: "2024-12") == "0/0")
        #expect(program.published("M36.comparison", in: "2024-12") == "no cases")
        #expect(program.published("M36", in: "2024-12") == "no cases")
    }

    @Test("a group that the file never counts is not collected, and neither is the difference")
    func oneGroup() {
        var program = Self.program
        program.outcome(.retention, .participant, 40, 20)
        #expect(program.raw("M36.participant", in: "2024-12") == "0/0")
        #expect(program.raw("M36.comparison", in: "2024-12") == "not collected")
        #expect(program.raw("M36", in: "2024-12") == "not collected")
        #expect(program.raw("Q1", by: "family", "outcomes", in: "2024-12") == "2/4")
    }

    @Test("the difference is told only where both shares are told uncoded at their own base (R3i)")
    func disclosure() {
        func told(_ participants: (Int, Int), _ others: (Int, Int), _ edition: Edition = .everyone) -> [String]
        {
            var program = Self.program
            program.compare(.retention, participants: participants, others: others)
            return ["M36", "M36.participant", "M36.comparison"].map {
                program.published($0, in: "2024-12", edition)
            }
        }
        // 88 % of 25 lies beyond the end of 20 %, of 50 within that of 10 %.
        #expect(told((25, 22), (100, 60)) == ["hidden", "≥80% (20–39)", "60% (100+)"])
        #expect(told((50, 44), (100, 60)) == ["28 (40–99)", "88% (40–99)", "60% (100+)"])
        #expect(told((50, 44), (10, 5)) == ["hidden", "88% (40–99)", "hidden"])
        // C2: a zero is coded, in the team's edition too.
        for edition in Edition.allCases {
            #expect(told((50, 0), (100, 60), edition) == ["hidden", "≤10% (40–99)", "60% (100+)"])
        }
    }

    @Test("a small program tells no outcome (R13)")
    func small() {
        var program = TestProgram(startsOn: "2024-01-01")
        program.pair(started: "2024-01-01")
        program.compare(.retention, participants: (90, 60), others: (270, 190))
        for edition in Edition.allCases {
            #expect(program.published("M36.participant", in: "2024-12", edition) == "hidden")
        }
    }

    @Test("the finding names the rules of the rows that are counted, and is silent where a group is hidden")
    func rules() {
        func finding(_ participants: (Int, Int), _ month: Month) -> [String] {
            var program = Self.program
            program.outcome(.retention, .participant, participants.0, participants.1)
            program.outcome(.retention, .comparison, 30, 15, gradeBand: 0, rule: "Grade 1")
            program.outcome(.retention, .comparison, 30, 15, gradeBand: 1, rule: "Grade 2")
            program.outcome(.retention, .comparison, 30, 15, unit: 1, rule: "Grade 1")
            let figures = publish(program.dataset, edition: .team)
            return findFindings(figures, in: month).filter { $0.rule == .f25 }.flatMap(\.places).compactMap {
                if case .ownWords(let words) = $0.value { words } else { nil }
            }
        }
        #expect(finding((50, 30), "2024-11") == [])
        #expect(finding((50, 30), "2025-01") == ["Grade 1; Grade 2"])
        #expect(finding((9, 6), "2025-01") == [])
        #expect(finding((50, 49), "2025-01") == [])
    }
}
