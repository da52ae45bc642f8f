import Testing

@testable import Mentoring

@Suite("How relationships meet and set goals (M17, M21, M22)")
struct RhythmTests {
    @Test("M22 looks at open unpaused relationships of 30 days and their last max(45, 2 × cadence) days")
    func engaged() {
        var program = TestProgram(cadenceDays: 14)
        // T is March 31; the 45 days that end with it begin on February 15.
        let onTime = program.pair(started: "2025-01-01")
        program.meet(onTime, "2025-02-15")
        let late = program.pair(started: "2025-01-01")
        program.meet(late, "2025-02-14")
        // Cadence 30: 60 days, from January 31 on.
        let slow = program.pair(started: "2025-01-01", cadence: 30)
        program.meet(slow, "2025-01-31")
        // 30 days old exactly, and one day too young.
        program.pair(started: "2025-03-01")
        program.pair(started: "2025-03-02")
        // Paused at T; paused until T.
        program.pair(started: "2025-01-01", paused: [("2025-03-31", nil)])
        let back = program.pair(started: "2025-01-01", paused: [("2025-03-01", "2025-03-31")])
        program.meet(back, "2025-02-20")
        // Ended on T.
        let ended = program.pair(started: "2025-01-01", ended: "2025-03-31")
        program.meet(ended, "2025-03-30")
        // Engaged: onTime, slow, back. Base: those, late, and the one of March 1.
        #expect(program.raw("M22", in: "2025-03") == "3/5")
    }

    @Test("M22 counts held meetings within the relationship's life and up to T only")
    func whichMeetings() {
        var program = TestProgram()
        let cancelled = program.pair(started: "2025-02-01")
        program.meet(cancelled, "2025-03-10", status: .cancelled)
        let before = program.pair(started: "2025-02-20")
        program.meet(before, "2025-02-19")
        let after = program.pair(started: "2025-02-01")
        program.meet(after, "2025-04-01")
        #expect(program.raw("M22", in: "2025-03") == "0/3")
        #expect(program.raw("M22", in: "2025-04") == "1/3")
    }

    @Test("M22 is too early in a program younger than 30 days, later there are no cases")
    func tooEarly() {
        var program = TestProgram(startsOn: "2025-01-02")
        program.pair(started: "2025-01-05")
        #expect(program.raw("M22", in: "2025-01") == "too early")
        #expect(program.raw("M22", by: "model", "group", in: "2025-01") == "too early")
        #expect(program.raw("M22", in: "2025-02") == "0/1")
        #expect(program.raw("M22", by: "model", "group", in: "2025-02") == "0/0")
    }

    @Test("M22 and M21 read roll-ups by their last day and their counts")
    func rollups() {
        var program = TestProgram()
        let first = program.pair(started: "2025-01-01")
        let second = program.pair(started: "2025-01-01")
        program.rollup(first, "2025-02", held: 2, last: "2025-02-20")
        program.rollup(first, "2025-03", held: 0, last: "2025-02-20")
        program.rollup(second, "2025-03", held: 1, last: "2025-03-02")
        program.rollup(second, "2025-04", held: 3, last: "2025-04-30")
        // March: February 20 lies in the 56 days before March 31, and so does March 2.
        #expect(program.raw("M22", in: "2025-03") == "2/2")
        #expect(program.raw("M21", in: "2025-03") == "1.0 by 2")
        // April 30 − 55 = March 6: February 20 is out, a row of May does not exist yet.
        #expect(program.raw("M22", in: "2025-04") == "1/2")
        #expect(program.raw("M22", in: "2025-02") == "1/2")
    }

    @Test("M21 and M22 without any file of meetings, M17 without goals, are not collected")
    func notCollected() {
        var program = TestProgram()
        program.pair(started: "2025-01-01")
        program.meetings = nil
        program.goals = nil
        for id in ["M21", "M22", "M17"] {
            #expect(program.raw(id, in: "2025-03") == "not collected")
            #expect(program.raw(id, by: "model", "one-to-one", in: "2025-03") == "not collected")
        }
        #expect(program.raw("M21.distribution", by: "meetings", "0", in: "2025-03") == "not collected")
    }

    @Test("M21 counts relationships open and unpaused on 15 days, and the meetings of those only")
    func meetingsPerRelationship() {
        var program = TestProgram()
        // April 16–30 are 15 days, April 17–30 are 14.
        let fifteen = program.pair(started: "2025-04-16")
        program.meet(fifteen, "2025-04-16", "2025-04-30")
        let fourteen = program.pair(started: "2025-04-17")
        program.meet(fourteen, "2025-04-20")
        // Open all April but for 1–15 and 10–15 paused, which overlap: 15 days left. Then one day fewer.
        program.pair(
            started: "2025-01-01", paused: [("2025-04-10", "2025-04-16"), ("2025-03-01", "2025-04-16")])
        program.pair(started: "2025-01-01", paused: [("2025-04-01", "2025-04-17")])
        // Ended on the 16th: open on April 1–15; its last day's meeting lies in its life.
        let ended = program.pair(.group, started: "2025-01-01", ended: "2025-04-16")
        program.meet(ended, "2025-04-01", "2025-04-10", "2025-04-16", "2025-04-17")
        program.meet(ended, "2025-04-12", status: .noShow)
        // 2 + 0 + 3 meetings by 3 relationships.
        #expect(program.raw("M21", in: "2025-04") == "5.0 by 3")
        #expect(program.raw("M21", by: "model", "one-to-one", in: "2025-04") == "2.0 by 2")
        #expect(program.raw("M21", by: "model", "group", in: "2025-04") == "3.0 by 1")
        #expect(
            program.rawRows("M21.distribution", by: "meetings", in: "2025-04") == ["1/3", "0/3", "1/3", "1/3"])
    }

    @Test("a meeting outside its relationship's life counts nowhere")
    func outsideLife() {
        var program = TestProgram()
        let pair = program.pair(started: "2025-04-05", ended: "2025-04-25")
        program.meet(pair, "2025-04-04", "2025-04-05", "2025-04-25", "2025-04-26")
        #expect(program.raw("M21", in: "2025-04") == "2.0 by 1")
    }

    @Test("M17 asks relationships of 45 days for any goal set by T, paused ones too")
    func goals() {
        var program = TestProgram()
        // T is March 31: 45 days old means started by February 14.
        let exact = program.pair(started: "2025-02-14")
        program.goal(exact, set: "2025-03-31")
        program.pair(started: "2025-02-15")
        let tomorrow = program.pair(started: "2025-01-01")
        program.goal(tomorrow, set: "2025-04-01")
        let dropped = program.pair(.group, started: "2025-01-01", paused: [("2025-01-02", nil)])
        program.goal(dropped, set: "2025-01-10", dropped: "2025-01-20")
        let done = program.pair(.flash, started: "2025-01-01")
        program.goal(done, set: "2025-01-10", done: "2025-02-20")
        program.goal(done, set: "2025-03-10")
        #expect(program.raw("M17", in: "2025-03") == "3/4")
        // one-to-one, group, peer, reverse, flash
        #expect(program.rawRows("M17", by: "model", in: "2025-03") == ["1/2", "1/1", "0/0", "0/0", "1/1"])
        #expect(program.raw("M17", in: "2025-01") == "too early")
    }
}
