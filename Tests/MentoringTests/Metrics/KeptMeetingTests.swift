import Testing

@testable import Mentoring

@Suite("Meetings and cadence kept (M23, M24)")
struct KeptMeetingTests {
    @Test("M23 counts meetings of 90 days by what became of them, within their relationships' lives")
    func meetingsKept() {
        var program = TestProgram()
        let pair = program.pair(started: "2025-01-01", paused: [("2025-03-01", nil)])
        let ended = program.pair(started: "2025-01-01", ended: "2025-02-01")
        // T is March 31: the window begins on January 1.
        program.meet(pair, "2025-01-01", "2025-03-31")
        program.meet(pair, "2025-02-01", status: .cancelled)
        program.meet(pair, "2025-02-02", status: .rescheduled)
        program.meet(pair, "2025-04-01")
        program.meet(ended, "2025-02-01", status: .noShow)
        program.meet(ended, "2025-02-02", "2025-02-03")
        // Held 2, cancelled 1, not attended 1.
        #expect(program.raw("M23", in: "2025-03") == "2/4 of 2")
        // T is April 30: the window begins on January 31.
        #expect(program.raw("M23", in: "2025-04") == "2/4 of 2")
        // T is May 1 + 30: the window begins on March 3.
        #expect(program.raw("M23", in: "2025-05") == "2/2 of 1")
        #expect(program.raw("M23", in: "2025-12") == "0/0 of 0")
        program.rollup(pair, "2025-03", held: 2, last: "2025-03-31")
        #expect(program.raw("M23", in: "2025-03") == "not collected")
        #expect(program.raw("M24", in: "2025-03") == "not collected")
    }

    @Test("M24 takes the lower median gap of the window against 1.5 × the cadence")
    func cadence() {
        var program = TestProgram(cadenceDays: 20)
        // Gaps 10 and 31 days: the lower median is 10.
        let two = program.pair(started: "2025-01-01")
        program.meet(two, "2025-01-10", "2025-01-20", "2025-02-20")
        // One gap of 30 days, exactly 1.5 × 20; one of 31.
        let exact = program.pair(started: "2025-01-01")
        program.meet(exact, "2025-01-31", "2025-03-02")
        let slow = program.pair(.group, started: "2025-01-01")
        program.meet(slow, "2025-01-30", "2025-03-02")
        // Its own cadence allows 31 days: 2 × 31 ≤ 3 × 21.
        let agreed = program.pair(.group, started: "2025-01-01", cadence: 21)
        program.meet(agreed, "2025-01-30", "2025-03-02")
        // A meeting before the window, a cancelled one, one after T: each leaves only one.
        let before = program.pair(started: "2024-12-01")
        program.meet(before, "2024-12-31", "2025-01-05")
        let cancelled = program.pair(started: "2025-01-01")
        program.meet(cancelled, "2025-01-05", "2025-04-01")
        program.meet(cancelled, "2025-01-06", status: .cancelled)
        // Paused at T and ended by T are out; paused before T is not.
        let paused = program.pair(started: "2025-01-01", paused: [("2025-03-31", nil)])
        program.meet(paused, "2025-01-05", "2025-01-06")
        let ended = program.pair(started: "2025-01-01", ended: "2025-03-31")
        program.meet(ended, "2025-01-05", "2025-01-06")
        let resumed = program.pair(.peer, started: "2025-01-01", paused: [("2025-02-01", "2025-03-31")])
        program.meet(resumed, "2025-01-05", "2025-01-05")
        // two, exact, slow, agreed, resumed; all but slow keep it.
        #expect(program.raw("M24", in: "2025-03") == "4/5")
        #expect(program.rawRows("M24", by: "model", in: "2025-03") == ["2/2", "1/2", "1/1", "0/0", "0/0"])
    }
}
