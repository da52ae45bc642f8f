import Testing

@testable import Mentoring

@Suite("Attention rules of meetings (A1, A2, A3, A15)")
struct AttentionMeetingTests {
    @Test("A1 asks for a first meeting 14 days after the start, seriously after 30")
    func noFirstMeeting() {
        var program = TestProgram()
        // T is March 31: 14 days before is March 17, 30 days before March 1.
        let first = program.pair(started: "2025-03-17")
        program.pair(started: "2025-03-18")
        let second = program.pair(started: "2025-03-02")
        let third = program.pair(started: "2025-03-01")
        let met = program.pair(started: "2025-03-01")
        program.meet(met, "2025-03-31")
        let notYet = program.pair(started: "2025-03-05")
        program.meet(notYet, "2025-03-10", status: .noShow)
        program.meet(notYet, "2025-04-01")
        program.pair(started: "2025-01-01", paused: [("2025-03-01", "2025-04-01")])
        program.pair(started: "2025-01-01", ended: "2025-03-31")
        #expect(
            program.cases("A1", in: "2025-03") == [
                "r\(first) since 2025-03-31 watch", "r\(second) since 2025-03-16 watch",
                "r\(third) since 2025-03-15 serious", "r\(notYet) since 2025-03-19 watch",
            ])
        program.thresholds = ["A1": ["days": 20, "serious": 25]]
        #expect(
            program.cases("A1", in: "2025-03") == [
                "r\(second) since 2025-03-22 serious", "r\(third) since 2025-03-21 serious",
                "r\(notYet) since 2025-03-25 serious",
            ])
    }

    @Test("A1 and A2 read monthly totals as well")
    func rollups() {
        var program = TestProgram()
        let never = program.pair(started: "2025-01-01")
        let quiet = program.pair(started: "2025-01-01")
        program.rollup(never, "2025-03", held: 0, last: nil)
        program.rollup(quiet, "2025-01", held: 1, last: "2025-01-10")
        // The row of April repeats the day and is not known yet in March.
        program.rollup(quiet, "2025-04", held: 1, last: "2025-04-20")
        #expect(program.cases("A1", in: "2025-03") == ["r\(never) since 2025-01-15 serious"])
        // The program's cadence of 28 days makes the limit 56: January 10 + 56 is March 7; 80 days at T.
        #expect(program.cases("A2", in: "2025-03") == ["r\(quiet) since 2025-03-07 serious"])
        #expect(program.cases("A3", in: "2025-03") == ["not supplied"])
    }

    @Test("A2 waits max(45, 2 × cadence) days, then 75 and 90")
    func goneQuiet() {
        var program = TestProgram(cadenceDays: 14)
        func pair(_ last: Day, cadence: Int? = nil) -> Int {
            let pair = program.pair(started: "2024-06-01", cadence: cadence)
            program.meet(pair, "2024-06-10", last)
            return pair
        }
        // T is March 31, 2025: 45 days before is February 14.
        let exactly = pair("2025-02-14")
        _ = pair("2025-02-15")
        // 75 days before is January 15, 90 days before December 31.
        let watch = pair("2025-01-15")
        let serious = pair("2025-01-14")
        let stillSerious = pair("2024-12-31")
        let offer = pair("2024-12-30")
        // 2 × 30 = 60 days: January 30.
        let own = pair("2025-01-30", cadence: 30)
        _ = pair("2025-01-31", cadence: 30)
        #expect(
            program.cases("A2", in: "2025-03") == [
                "r\(exactly) since 2025-03-31 watch", "r\(watch) since 2025-03-01 watch",
                "r\(serious) since 2025-02-28 serious", "r\(stillSerious) since 2025-02-14 serious",
                "r\(offer) since 2025-02-13 offerEnding", "r\(own) since 2025-03-31 watch",
            ])
        program.thresholds = ["A2": ["days": 76, "serious": 80, "offer_ending": 200]]
        #expect(
            program.cases("A2", in: "2025-03") == [
                "r\(serious) since 2025-03-31 watch", "r\(stillSerious) since 2025-03-17 serious",
                "r\(offer) since 2025-03-16 serious",
            ])
    }

    @Test("A3 looks at the last three meetings that were to be held")
    func notKept() {
        var program = TestProgram()
        func pair(_ meetings: (Day, MeetingStatus)...) -> Int {
            let pair = program.pair(started: "2025-01-01")
            for (day, status) in meetings { program.meet(pair, day, status: status) }
            return pair
        }
        let two = pair(("2025-01-10", .cancelled), ("2025-01-20", .noShow))
        _ = pair(("2025-01-10", .cancelled))
        _ = pair(("2025-01-10", .cancelled), ("2025-01-20", .held), ("2025-01-30", .held))
        // The third last is a rescheduled one's predecessor: cancelled, held, cancelled.
        let last = pair(
            ("2025-01-10", .cancelled), ("2025-01-20", .held), ("2025-01-25", .rescheduled),
            ("2025-01-30", .cancelled))
        // Fulfilled since the second of three; the fourth does not end it.
        let long = pair(
            ("2025-01-05", .held), ("2025-01-10", .noShow), ("2025-01-20", .noShow), ("2025-01-30", .held))
        _ = pair(
            ("2025-01-10", .noShow), ("2025-01-20", .noShow), ("2025-01-30", .held), ("2025-02-10", .held))
        _ = pair(("2025-01-10", .cancelled), ("2025-04-01", .cancelled))
        #expect(
            program.cases("A3", in: "2025-03") == [
                "r\(two) since 2025-01-20 watch", "r\(last) since 2025-01-30 watch",
                "r\(long) since 2025-01-20 watch",
            ])
    }

    @Test("A15 fires where the export has nothing for 60 days while it has of others")
    func stale() {
        var program = TestProgram()
        let old = program.pair(started: "2025-01-30")
        program.pair(started: "2025-01-31")
        // T is March 31: the 60 days begin on January 31.
        let before = program.pair(started: "2025-01-01")
        program.meet(before, "2025-01-30")
        let cancelled = program.pair(started: "2025-01-01")
        program.meet(cancelled, "2025-01-31", status: .cancelled)
        #expect(
            program.cases("A15", in: "2025-03") == [
                "r\(old) since 2025-03-31 watch", "r\(before) since 2025-03-31 watch",
            ])
        // At the end of April nobody has a row: the export as a whole is silent.
        #expect(program.cases("A15", in: "2025-04") == [])
        // A row of an ended relationship is no sign that the others are forgotten.
        program.meetings = []
        let ended = program.pair(started: "2025-01-01", ended: "2025-03-31")
        program.meet(ended, "2025-03-20")
        #expect(program.cases("A15", in: "2025-03") == [])
        program.rollup(cancelled, "2025-01", held: 0, last: nil)
        program.rollup(before, "2024-12", held: 1, last: nil)
        // January's row touches the 60 days by its last day.
        #expect(
            program.cases("A15", in: "2025-03") == [
                "r\(old) since 2025-03-31 watch", "r\(before) since 2025-03-02 watch",
            ])
    }
}
