import Testing

@testable import Mentoring

@Suite("Figures compared with earlier ones")
struct ComparisonTests {
    private func figure(
        _ program: TestProgram, _ id: String, _ month: Month, _ edition: Edition = .everyone
    ) -> PublishedFigure? {
        publish(program.dataset, edition: edition).figure(FigureKey(id), in: month)
    }

    @Test("a count is compared with the month before, by the steady band")
    func counts() {
        var program = TestProgram(cutoff: "2025-03-31")
        for _ in 0..<20 { program.person(.mentor, accepted: "2025-01-10") }
        for _ in 0..<2 { program.person(.mentor, accepted: "2025-02-10") }
        for _ in 0..<3 { program.person(.mentor, accepted: "2025-03-10") }
        #expect(figure(program, "M02", "2025-01")?.previous == nil)
        #expect(figure(program, "M02", "2025-01")?.change == nil)
        #expect(figure(program, "M02", "2025-02")?.previous == 20)
        #expect(figure(program, "M02", "2025-02")?.change == .same)
        #expect(figure(program, "M02", "2025-03")?.previous == 22)
        #expect(figure(program, "M02", "2025-03")?.change == .up)
    }

    @Test("nothing is compared with a coded or hidden figure")
    func uncodedOnly() {
        var program = TestProgram(cutoff: "2025-05-31")
        for index in 0..<30 {
            let pair = program.pair(started: "2025-01-01")
            // By February 28 of 30 have a goal, by March 30, by April still 30.
            program.goal(pair, set: index < 28 ? "2025-01-10" : "2025-03-10")
        }
        #expect(figure(program, "M17", "2025-02")?.status == .atLeast(80))
        #expect(figure(program, "M17", "2025-03")?.value == 100)
        #expect(
            figure(program, "M17", "2025-03")?.previous == nil
                && figure(program, "M17", "2025-03")?.change == nil)
        #expect(
            figure(program, "M17", "2025-04")?.previous == 100
                && figure(program, "M17", "2025-04")?.change == .same)
        // The team's February is exact: 28 of 30.
        #expect(figure(program, "M17", "2025-03", .team)?.previous == 93)
    }

    @Test("windows of twelve months are told once a fiscal year, and repeated until the next")
    func twelveMonths() {
        var program = TestProgram(cutoff: "2026-12-31")
        for _ in 0..<40 { program.pair(started: "2025-01-01") }
        for index in 0..<20 {
            program.pair(
                started: "2025-01-01", ended: "2025-06-10",
                closure: index < 8 ? .told(.early, .time) : .told(.planned))
        }
        for index in 0..<20 {
            program.pair(
                started: "2025-02-01", ended: "2026-06-10",
                closure: index < 12 ? .told(.early, .time) : .told(.planned))
        }
        #expect(figure(program, "M25.planned", "2025-11")?.status == .tooEarly)
        // 12 of 20 planned: the end at 20 is 25. 8 of 80 early: the end at 80 is 10, so at most 10.
        let december = figure(program, "M25.planned", "2025-12")
        #expect(december?.value == 60 && december?.resultMonth == "2025-12")
        #expect(figure(program, "M25.early", "2025-12")?.status == .atMost(10))
        let march = figure(program, "M25.planned", "2026-03")
        #expect(march?.value == 60 && march?.resultMonth == "2025-12" && march?.previous == nil)
        // 2026: 8 of 20 planned, after 12 of 20 a year ago; 196 · √(0.5 · 0.5 · 0.1) = 31 points, so the same.
        let next = figure(program, "M25.planned", "2026-12")
        #expect(next?.value == 40 && next?.previous == 60 && next?.change == .same)
        #expect(next?.resultMonth == "2026-12")
        // The team sees every month, compared with the same month a year before.
        let team = figure(program, "M25.early", "2026-06", .team)
        // 12 of the 60 that were open on a day from July 2025 to June 2026; a year before 8 of 80.
        #expect(team?.value == 20 && team?.previous == 10 && team?.resultMonth == "2026-06")
        #expect(figure(program, "M25.planned", "2025-06", .team)?.value == 60)
        #expect(figure(program, "M25.planned", "2025-05", .team)?.status == .published)
        #expect(figure(program, "M25.planned", "2025-05", .team)?.value == nil)
    }

    @Test("endings with a base below k are hidden, never without cases")
    func fewEndings() {
        var program = TestProgram(cutoff: "2025-12-31")
        for _ in 0..<40 { program.pair(started: "2025-01-01") }
        #expect(figure(program, "M25.planned", "2025-12")?.status == .hidden)
        #expect(figure(program, "M25.early", "2025-12")?.status == .published)
        let reasons = publish(program.dataset, edition: .team).rows(
            of: "M25.reason", by: "reason", in: "2025-12")
        #expect(reasons.count == 5 && reasons.allSatisfy { $0.status == .hidden })
    }

    @Test("a few endings of unknown kind hide the share that would tell of them")
    func unknownKinds() {
        func program(unknown: Int) -> TestProgram {
            var program = TestProgram(cutoff: "2025-12-31")
            for _ in 0..<40 { program.pair(started: "2025-01-01") }
            for index in 0..<40 + unknown {
                program.pair(
                    started: "2025-01-01", ended: "2025-06-10",
                    closure: index < 20 ? .told(.early, .time) : index < 40 ? .told(.planned) : nil)
            }
            return program
        }
        // 20 of 80 + 3 early, 20 of 43 planned, 3 unknown: the larger base is told first.
        #expect(figure(program(unknown: 3), "M25.early", "2025-12")?.value == 24)
        #expect(figure(program(unknown: 3), "M25.planned", "2025-12")?.status == .hidden)
        #expect(figure(program(unknown: 3), "M25.planned", "2025-12", .team)?.value == 47)
        #expect(figure(program(unknown: 5), "M25.planned", "2025-12")?.value == 44)
        #expect(figure(program(unknown: 0), "M25.planned", "2025-12")?.value == 50)
    }

    @Test("reasons of early endings are coded at both ends, in every edition")
    func reasons() {
        var program = TestProgram(cutoff: "2025-12-31")
        for _ in 0..<40 { program.pair(started: "2025-01-01") }
        let counts: [(ClosureReason, Int)] = [(.fit, 14), (.time, 12), (.movedRole, 12), (.inactivity, 2)]
        for (reason, count) in counts {
            for _ in 0..<count {
                program.pair(started: "2025-01-01", ended: "2025-06-10", closure: .told(.early, reason))
            }
        }
        for edition in Edition.allCases {
            // 14, 12, 12, 2, 0 of 40; the end at 40 is 15. The coded two hold 2 together, which the shown three
            // would tell: the smallest, of equal ones the later, is hidden.
            #expect(
                program.publishedRows("M25.reason", by: "reason", in: "2025-12", edition)
                    == ["35% (40–99)", "30% (40–99)", "hidden", "≤15% (40–99)", "≤15% (40–99)"])
        }
    }
}

@Suite("Streaks and the year before")
struct StreakTests {
    /// M22 of 100 relationships of which so many met in the 45 days to each month's end, for the team.
    private func engaged(_ met: [Int], cutoff: Day) -> [PublishedFigure] {
        var program = TestProgram(cutoff: cutoff, cadenceDays: 14)
        let pairs = (0..<100).map { _ in program.pair(started: "2024-12-01") }
        for (index, count) in met.enumerated() {
            // The window of a month is its last 45 days: the 10th lies in its own month’s window alone.
            for pair in pairs.prefix(count) { program.meet(pair, (Month("2025-01") + index).firstDay + 9) }
        }
        let figures = publish(program.dataset, edition: .team)
        return met.indices.compactMap { figures.figure(FigureKey("M22"), in: Month("2025-01") + $0) }
    }

    @Test(
        "a streak counts changes of the same direction by at least half the band, and begins anew after any other"
    )
    func streaks() {
        // Bases of 100: 196 · √(p(1−p)/50) is 12.7 points at 70 %, half of it 6.4; at 50 % 13.9 and 6.9.
        let figures = engaged([80, 73, 66, 59, 52, 50, 57, 64], cutoff: "2025-08-31")
        #expect(figures.map(\.value) == [80, 73, 66, 59, 52, 50, 57, 64])
        // 80 to 73: 11.8 points at 76.5 %, half 5.9. No single step of 7 leaves the whole band.
        #expect(figures.map(\.streak) == [0, -1, -2, -3, -4, 0, 1, 2])
        #expect(figures.dropFirst().allSatisfy { $0.change == .same })
    }

    @Test(
        "the same month a year before is told with the change in words, where both months are published uncoded"
    )
    func yearBefore() {
        var program = TestProgram(startsOn: "2024-01-01", cutoff: "2025-06-30")
        for index in 0..<40 {
            program.person(
                .mentor, accepted: index < 20 ? "2024-01-10" : index < 25 ? "2024-07-10" : "2025-06-10")
        }
        let figures = publish(program.dataset, edition: .everyone)
        func people(_ month: Month) -> PublishedFigure? { figures.figure(FigureKey("M02"), in: month) }
        #expect(people("2024-12")?.yearBefore == nil && people("2024-12")?.yearChange == nil)
        // 20 people in May 2024, 25 in May 2025: 5 is beyond max(3, 10 % of 20).
        #expect(people("2025-05")?.yearBefore == 20 && people("2025-05")?.yearChange == .up)
        #expect(people("2025-05")?.change == .same && people("2025-05")?.previous == 25)
    }

    @Test("a coded figure has no streak, and ends one")
    func codedFigures() {
        var program = TestProgram(cutoff: "2025-06-30")
        let pairs = (0..<60).map { _ in program.pair(started: "2025-01-01") }
        for (index, pair) in pairs.enumerated() where index < 58 {
            program.goal(pair, set: index < 20 ? "2025-01-10" : index < 40 ? "2025-03-10" : "2025-04-10")
        }
        let figures = publish(program.dataset, edition: .everyone)
        let shares = (2...6).compactMap { figures.figure(FigureKey("M17"), in: Month("2025-01") + ($0 - 1)) }
        // 20, 40, then 58 of 60: the end at 60 is 10, so at least 90.
        #expect(shares.map(\.status) == [.published, .published, .atLeast(90), .atLeast(90), .atLeast(90)])
        #expect(shares.map(\.streak) == [0, 1, 0, 0, 0])
        #expect(shares.map(\.yearBefore) == [nil, nil, nil, nil, nil])
    }
}
