import Testing

@testable import Mentoring

/// Goals are items of relationships: thresholds count relationships, and the four parts are one table.
@Suite("Publication of goals (M18, M19, M20)")
struct GoalTableTests {
    /// A program of a fiscal year that ends in December 2025, with one goal of a kind in each of some relationships.
    private func program(done: Int, late: Int, open: Int, dropped: Int) -> TestProgram {
        var program = TestProgram(cutoff: "2025-12-31")
        func pair() -> Int { program.pair(started: "2025-01-01") }
        for _ in 0..<done { program.goal(pair(), set: "2025-01-05", done: "2025-06-01", due: "2025-06-01") }
        for _ in 0..<late { program.goal(pair(), set: "2025-01-05", done: "2025-09-01", due: "2025-06-01") }
        for _ in 0..<open { program.goal(pair(), set: "2025-01-05", due: "2025-06-01") }
        for _ in 0..<dropped {
            program.goal(pair(), set: "2025-01-05", dropped: "2025-05-01", due: "2025-06-01")
        }
        return program
    }

    private func parts(_ program: TestProgram, _ edition: Edition = .everyone) -> [String] {
        ["M18", "M18.late", "M18.open", "M18.dropped"].map { program.published($0, in: "2025-12", edition) }
    }

    @Test("M18's parts protect each other: a small one takes the smallest other with it")
    func oneTable() {
        // 50 relationships: the ladder's end is 10 %.
        #expect(
            parts(program(done: 20, late: 12, open: 10, dropped: 8))
                == ["40% (40–99)", "24% (40–99)", "20% (40–99)", "16% (40–99)"])
        #expect(
            parts(program(done: 20, late: 11, open: 16, dropped: 3))
                == ["40% (40–99)", "hidden", "32% (40–99)", "≤10% (40–99)"])
        #expect(
            parts(program(done: 20, late: 11, open: 16, dropped: 3), .team)
                == ["40% (50)", "22% (50)", "32% (50)", "6% (50)"])
        #expect(
            parts(program(done: 20, late: 14, open: 16, dropped: 0))
                == ["40% (40–99)", "28% (40–99)", "32% (40–99)", "0% (40–99)"])
        // 10 relationships are too few for any share.
        #expect(parts(program(done: 5, late: 5, open: 0, dropped: 0)) == Array(repeating: "hidden", count: 4))
    }

    @Test("many goals of few relationships are hidden, though their share lies between the ends")
    func relationshipsCount() {
        // 40 relationships with a goal done, 4 with five open goals each: 20 of 60 goals, 33 %, of 4 pairs.
        var program = program(done: 40, late: 0, open: 0, dropped: 0)
        for _ in 0..<4 {
            let pair = program.pair(started: "2025-01-01")
            for _ in 0..<5 { program.goal(pair, set: "2025-01-05", due: "2025-06-01") }
        }
        // Done and open are each other's rest, so that neither can stand; the parts without goals say nothing.
        #expect(parts(program) == ["hidden", "0% (40–99)", "hidden", "0% (40–99)"])
        #expect(program.raw("M18.open", in: "2025-12") == "20/60 of 44")
    }

    @Test("M18 stands for the fiscal year's last month, and repeats until the next")
    func fiscalYear() {
        var program = program(done: 20, late: 12, open: 10, dropped: 8)
        program.cutoff = "2026-03-31"
        #expect(program.published("M18", in: "2025-11") == "too early")
        #expect(program.published("M18.late", in: "2026-03") == "24% (40–99)")
        let figures = publish(program.dataset, edition: .everyone)
        #expect(figures.figure(FigureKey("M18.late"), in: "2026-03")?.resultMonth == "2025-12")
        #expect(program.published("M18.late", in: "2025-11", .team) == "24% (50)")
    }

    @Test("M19's unknown share tells how many are known, so that the three others keep their rest")
    func standings() {
        func program(onTrack: Int, behind: Int, overdue: Int, unknown: Int) -> TestProgram {
            var program = TestProgram(cutoff: "2025-03-31")
            func goal(due: Day?, _ percent: Int) {
                program.goal(
                    program.pair(started: "2025-01-01"), set: "2025-01-01", due: due,
                    progress: [("2025-03-20", percent)])
            }
            for _ in 0..<onTrack { goal(due: "2025-04-11", 90) }
            for _ in 0..<behind { goal(due: "2025-04-11", 10) }
            for _ in 0..<overdue { goal(due: "2025-03-11", 10) }
            for _ in 0..<unknown { goal(due: nil, 10) }
            return program
        }
        func parts(_ program: TestProgram) -> [String] {
            ["M19", "M19.behind", "M19.overdue", "M19.unknown"].map { program.published($0, in: "2025-03") }
        }
        // 50 known, end 10 %: 60, 24 and 16 %; 12 of 62 unknown, 19 %.
        #expect(
            parts(program(onTrack: 30, behind: 12, overdue: 8, unknown: 12))
                == ["60% (40–99)", "24% (40–99)", "16% (40–99)", "19% (40–99)"])
        // 2 overdue: behind is hidden with them.
        #expect(
            parts(program(onTrack: 36, behind: 12, overdue: 2, unknown: 12))
                == ["72% (40–99)", "hidden", "≤10% (40–99)", "19% (40–99)"])
    }
}
