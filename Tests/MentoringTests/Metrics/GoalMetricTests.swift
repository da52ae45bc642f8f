import Testing

@testable import Mentoring

@Suite("Goals completed, on track and revisited (M18, M19, M20)")
struct GoalMetricTests {
    @Test("M18 takes goals due in the twelve months to T, done 30 days after at the latest")
    func completion() {
        var program = TestProgram(startsOn: "2024-01-01")
        let pair = program.pair(started: "2024-01-10", ended: "2025-06-01")
        let informal = program.pair(started: "2024-01-10", origin: .informal)
        // T is December 31, 2025; the period begins on January 1.
        program.goal(pair, set: "2024-06-01", done: "2025-01-01", due: "2024-12-31")
        // Done: on the first day, 30 days after, long before the period.
        program.goal(pair, set: "2024-06-01", done: "2025-01-31", due: "2025-01-01")
        program.goal(informal, set: "2024-06-01", done: "2024-07-01", due: "2025-12-31")
        // Late: 31 days after.
        program.goal(pair, set: "2024-06-01", done: "2025-02-01", due: "2025-01-01")
        // Open: never done; done after T only; dropped after T only, for whatever reason.
        program.goal(pair, set: "2024-06-01", due: "2025-05-01")
        program.goal(informal, set: "2024-06-01", done: "2026-01-01", due: "2025-12-20")
        program.goal(
            informal, set: "2024-06-01", dropped: "2026-01-01", due: "2025-12-20", dropReason: .replaced)
        // Dropped: blocked, and for no known reason. Withdrawn ones are in no count.
        program.goal(pair, set: "2024-06-01", dropped: "2025-04-01", due: "2025-05-01", dropReason: .blocked)
        program.goal(pair, set: "2024-06-01", dropped: "2025-04-01", due: "2025-05-01")
        program.goal(pair, set: "2024-06-01", dropped: "2025-04-01", due: "2025-05-01", dropReason: .replaced)
        program.goal(
            pair, set: "2024-06-01", dropped: "2025-04-01", due: "2025-05-01", dropReason: .noLongerRelevant)
        // Due after T, and without a due date.
        program.goal(pair, set: "2024-06-01", done: "2025-04-01", due: "2026-01-01")
        program.goal(pair, set: "2024-06-01", done: "2025-04-01")
        // 2 done, 1 late, 3 open and 2 dropped are 8, of 2 relationships.
        #expect(program.raw("M18", in: "2025-12") == "2/8 of 2")
        #expect(program.raw("M18.late", in: "2025-12") == "1/8 of 2")
        #expect(program.raw("M18.open", in: "2025-12") == "3/8 of 2")
        #expect(program.raw("M18.dropped", in: "2025-12") == "2/8 of 2")
    }

    @Test("M18 reads the due date that was known at T")
    func dueBefore() {
        var program = TestProgram()
        let pair = program.pair(started: "2025-01-10")
        // First due on March 31; moved on April 10 to May 31, on May 20 to July 15.
        program.goal(
            pair, set: "2025-01-20", done: "2025-07-20", due: "2025-07-15",
            dueBefore: [("2025-04-10", "2025-03-31"), ("2025-05-20", "2025-05-31")])
        #expect(program.raw("M18", in: "2025-02") == "0/0 of 0")
        // Known at March 31: due on that day. At April 30: May 31, which is still to come.
        #expect(program.raw("M18.open", in: "2025-03") == "1/1 of 1")
        #expect(program.raw("M18.open", in: "2025-04") == "0/0 of 0")
        #expect(program.raw("M18", in: "2025-07") == "1/1 of 1")
        // A revision on T's own day is known; one from no due date means there was none.
        program.goals = []
        program.goal(pair, set: "2025-01-20", due: "2025-03-15", dueBefore: [("2025-03-31", nil)])
        #expect(program.raw("M18.open", in: "2025-03") == "1/1 of 1")
        program.goals = []
        program.goal(pair, set: "2025-01-20", due: "2025-03-15", dueBefore: [("2025-04-01", nil)])
        #expect(program.raw("M18.open", in: "2025-03") == "0/0 of 0")
    }

    @Test("M19 compares the latest progress with the time that has passed, less 15 points")
    func onTrack() {
        var program = TestProgram()
        let pair = program.pair(started: "2025-01-01")
        // Set on January 1, due on April 11: 100 days, of which 89 have passed on March 31; 74 are enough.
        program.goal(pair, set: "2025-01-01", due: "2025-04-11", progress: [("2025-02-01", 74)])
        program.goal(pair, set: "2025-01-01", due: "2025-04-11", progress: [("2025-02-01", 73)])
        // The latest by T counts, also where it went back; rows after T do not exist yet.
        program.goal(
            pair, set: "2025-01-01", due: "2025-04-11", progress: [("2025-02-01", 90), ("2025-03-31", 40)])
        program.goal(
            pair, set: "2025-01-01", due: "2025-04-11", progress: [("2025-03-30", 80), ("2025-04-01", 10)])
        // Overdue since today's yesterday; due on T is not overdue yet, and 100 − 15 are expected.
        program.goal(pair, set: "2025-01-01", due: "2025-03-30", progress: [("2025-03-01", 100)])
        program.goal(pair, set: "2025-01-01", due: "2025-03-31", progress: [("2025-03-01", 85)])
        // Done and dropped ones are not open; those of an ended relationship are counted nowhere.
        program.goal(pair, set: "2025-01-01", done: "2025-03-31", due: "2025-03-15")
        program.goal(pair, set: "2025-01-01", dropped: "2025-03-31", due: "2025-03-15")
        let ended = program.pair(started: "2025-01-01", ended: "2025-03-31")
        program.goal(ended, set: "2025-01-01", due: "2025-03-15")
        // On track: 1, 4 and 6; behind: 2 and 3; overdue: 5.
        #expect(program.raw("M19", in: "2025-03") == "3/6 of 1")
        #expect(program.raw("M19.behind", in: "2025-03") == "2/6 of 1")
        #expect(program.raw("M19.overdue", in: "2025-03") == "1/6 of 1")
        #expect(program.raw("M19.unknown", in: "2025-03") == "0/6 of 1")
    }

    @Test("M19 knows nothing of goals without progress before half the time, and without a due date")
    func unknown() {
        var program = TestProgram()
        let pair = program.pair(started: "2025-01-01", paused: [("2025-03-01", nil)])
        // Of 179 days 89 have passed on March 31, less than half; of 178 exactly half.
        program.goal(pair, set: "2025-01-01", due: "2025-06-29")
        program.goal(pair, set: "2025-01-01", due: "2025-06-28")
        program.goal(pair, set: "2025-01-01", progress: [("2025-02-01", 50)])
        program.goal(pair, set: "2025-03-31", due: "2025-04-30", progress: [("2025-04-01", 50)])
        // A day's goal that is due today has had all its time.
        program.goal(pair, set: "2025-03-31", due: "2025-04-30", dueBefore: [("2025-04-01", "2025-03-31")])
        #expect(program.raw("M19.unknown", in: "2025-03") == "3/5 of 1")
        #expect(program.raw("M19.behind", in: "2025-03") == "2/2 of 1")
        program.collected.remove("goals.progress")
        #expect(program.raw("M19", in: "2025-03") == "not collected")
        program.goals = nil
        #expect(program.raw("M18", in: "2025-03") == "not collected")
    }

    @Test("M20 asks open goals of 90 days for a revision or a row of progress in the window of 90 days")
    func revisited() {
        var program = TestProgram(startsOn: "2024-12-01")
        let pair = program.pair(started: "2024-12-01")
        // T is March 31, 2025; 90 days old means set by December 31, and the window begins on January 1.
        program.goal(pair, set: "2024-12-31", progress: [("2025-01-01", 10)])
        program.goal(pair, set: "2024-12-31", revised: ["2025-03-31"])
        program.goal(pair, set: "2024-12-31", dueBefore: [("2025-02-01", nil)])
        program.goal(pair, set: "2024-12-15", revised: ["2025-04-01"], progress: [("2024-12-31", 10)])
        program.goal(pair, set: "2025-01-01", progress: [("2025-02-01", 10)])
        program.goal(pair, set: "2024-12-15", done: "2025-03-31", progress: [("2025-02-01", 10)])
        #expect(program.raw("M20", in: "2025-03") == "3/4 of 1")
        // December 31 is 30 days after the program began: nothing can be 90 days old. March 31 is 120 days after.
        #expect(program.raw("M20", in: "2024-12") == "too early")
        program.goals = []
        #expect(program.raw("M20", in: "2025-03") == "0/0 of 0")
        program.collected.remove("goals.progress")
        #expect(program.raw("M20", in: "2025-03") == "0/0 of 0")
        program.collected.remove("goals.revisions")
        #expect(program.raw("M20", in: "2025-03") == "not collected")
    }
}
