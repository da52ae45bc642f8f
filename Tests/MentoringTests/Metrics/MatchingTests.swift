import Testing

@testable import Mentoring

@Suite("Matched and waiting mentees (M07, M08)")
struct MatchingTests {
    @Test("a mentee with an open relationship is matched, one without is waiting")
    func simplest() {
        var program = TestProgram()
        program.pair(started: "2025-02-01")
        program.person(.mentee, accepted: "2025-03-01")
        // 1 matched, 1 waiting since March 1: 30 days on March 31.
        #expect(program.raw("M07", in: "2025-03") == "1/2")
        #expect(program.raw("M08", in: "2025-03") == "1")
        #expect(program.raw("M08.median-days", in: "2025-03") == "30 days of 1")
        #expect(program.raw("M08.over-30", in: "2025-03") == "0/1")
        #expect(program.rawRows("M08", by: "band", in: "2025-03") == ["0", "1", "0", "0"])
        // On April 30 the wait is 60 days.
        #expect(program.raw("M08.over-30", in: "2025-04") == "1/1")
        #expect(program.rawRows("M08", by: "band", in: "2025-04") == ["0", "0", "1", "0"])
        // 91 days on May 31.
        #expect(program.rawRows("M08", by: "band", in: "2025-05") == ["0", "0", "0", "1"])
    }

    @Test("who leaves on the last day, and whose relationship ends on it, is not counted at its end")
    func lastDay() {
        var program = TestProgram()
        program.person(.mentee, accepted: "2025-01-01", left: "2025-03-31")
        program.person(.mentee, accepted: "2025-01-01", left: "2025-04-01")
        program.pair(started: "2025-02-01", ended: "2025-03-31")
        // The first is gone; the second waits 89 days; the pair's mentee waits again, since this very day.
        #expect(program.raw("M07", in: "2025-03") == "0/2")
        #expect(program.rawRows("M08", by: "band", in: "2025-03") == ["1", "0", "0", "1"])
        #expect(program.raw("M08.p90-days", in: "2025-03") == "89 days of 2")
        #expect(program.raw("M08.median-days", in: "2025-03") == "0 days of 2")
    }

    @Test("a paused person stays matched, but does not wait; a paused relationship still matches")
    func pauses() {
        var program = TestProgram()
        program.person(.mentee, paused: [("2025-03-31", "2025-04-30")])
        let mentor = program.person(.mentor)
        let mentee = program.person(.mentee, paused: [("2025-01-01", nil)])
        program.relationship(
            started: "2025-02-01", [(mentor, .mentor), (mentee, .mentee)], paused: [("2025-02-02", nil)])
        #expect(program.raw("M07", in: "2025-03") == "1/1")
        #expect(program.raw("M08", in: "2025-03") == "0")
        // The pause that ends on April 30 does not cover it.
        #expect(program.raw("M07", in: "2025-04") == "1/2")
    }

    @Test("a mentee with two relationships counts once, a mentee of a peer relationship is matched")
    func twoRelationships() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        let mentee = program.person(.mentee)
        let both = program.person(roles: [(.mentee, "2025-01-01", nil), (.peer, "2025-01-01", nil)])
        program.relationship(started: "2025-02-01", [(mentor, .mentor), (mentee, .mentee)])
        program.relationship(
            .group, started: "2025-02-01", [(mentor, .mentor), (mentee, .mentee), (both, .mentee)])
        program.relationship(.peer, started: "2025-02-01", [(mentor, .peer), (both, .peer)])
        #expect(program.raw("M07", in: "2025-02") == "2/2")
        // Who is a peer by role only is no mentee, matched or not.
        let peer = program.person(.peer)
        program.relationship(.peer, started: "2025-02-01", [(peer, .peer), (both, .peer)])
        #expect(program.raw("M07", in: "2025-02") == "2/2")
    }

    @Test("someone who is mentor only of a relationship waits as a mentee")
    func mentorWaits() {
        var program = TestProgram()
        let both = program.person(roles: [(.mentor, "2025-01-01", nil), (.mentee, "2025-02-10", nil)])
        let mentee = program.person(.mentee)
        program.relationship(started: "2025-01-05", [(both, .mentor), (mentee, .mentee)])
        // Waiting since the mentee role began: 28 − 10 = 18 days.
        #expect(program.raw("M07", in: "2025-02") == "1/2")
        #expect(program.raw("M08.median-days", in: "2025-02") == "18 days of 1")
    }

    @Test("a membership that ended early makes its mentee wait, though the relationship goes on")
    func membershipEnds() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        let first = program.person(.mentee)
        let second = program.person(.mentee)
        program.relationship(
            .group, started: "2025-01-10", [(mentor, .mentor), (first, .mentee), (second, .mentee)],
            to: [first: "2025-02-20"])
        #expect(program.raw("M07", in: "2025-02") == "1/2")
        #expect(program.raw("M08.median-days", in: "2025-02") == "8 days of 1")
    }

    @Test("the last ended relationship's wish decides, and only for those who stayed to its end")
    func rematchWishes() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        let declines = program.person(.mentee)
        let asks = program.person(.mentee)
        let leftBefore = program.person(.mentee)
        program.relationship(
            started: "2025-01-10", ended: "2025-02-10", [(mentor, .mentor), (declines, .mentee)],
            closure: .told(.early, menteeWantsRematch: true))
        program.relationship(
            started: "2025-01-10", ended: "2025-02-11", [(mentor, .mentor), (declines, .mentee)],
            closure: .told(.early, menteeWantsRematch: false))
        program.relationship(
            started: "2025-01-10", ended: "2025-02-10", [(mentor, .mentor), (asks, .mentee)],
            closure: .told(.early, menteeWantsRematch: false))
        program.relationship(
            started: "2025-01-10", ended: "2025-02-11", [(mentor, .mentor), (asks, .mentee)],
            closure: .told(.early))
        program.relationship(
            .group, started: "2025-01-10", ended: "2025-02-12",
            [(mentor, .mentor), (leftBefore, .mentee)], to: [leftBefore: "2025-02-11"],
            closure: .told(.early, menteeWantsRematch: false))
        // asks and leftBefore wait; declines is neither matched nor waiting.
        #expect(program.raw("M07", in: "2025-02") == "0/2")
        let view = MonthView(ProgramHistory(program.dataset), month: "2025-02")
        #expect(view.neitherMatchedNorWaiting.contains(declines) && view.neitherMatchedNorWaiting.count == 1)
        // In January everything was open still.
        #expect(program.raw("M07", in: "2025-01") == "3/3")
    }

    @Test("of two relationships that ended on one day the greater id's wish decides", arguments: [true, false])
    func wishesOnOneDay(greaterDeclines: Bool) {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        let mentee = program.person(.mentee)
        program.relationship(
            started: "2025-01-10", ended: "2025-02-10", [(mentor, .mentor), (mentee, .mentee)],
            closure: .told(.early, menteeWantsRematch: !greaterDeclines), id: "r-b")
        program.relationship(
            started: "2025-01-10", ended: "2025-02-10", [(mentor, .mentor), (mentee, .mentee)],
            closure: .told(.early, menteeWantsRematch: greaterDeclines), id: "r-a")
        #expect(program.raw("M08", in: "2025-02") == (greaterDeclines ? "0" : "1"))
    }

    @Test("a flash relationship of one day sets the wait back to that day")
    func flash() {
        var program = TestProgram()
        program.pair(.flash, started: "2025-02-20", ended: "2025-02-20")
        #expect(program.raw("M07", in: "2025-02") == "0/1")
        #expect(program.raw("M08.median-days", in: "2025-02") == "8 days of 1")
    }

    @Test("a request that never began matches nobody and ends no wait")
    func requests() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        let mentee = program.person(.mentee)
        program.relationship(started: nil, [(mentor, .mentor), (mentee, .mentee)])
        #expect(program.raw("M07", in: "2025-01") == "0/1")
        #expect(program.raw("M08.median-days", in: "2025-01") == "30 days of 1")
    }

    @Test("the median is the lower one and the 90th percentile of nearest rank")
    func quantiles() {
        var program = TestProgram()
        // On February 28 these wait 1, 3, 10 and 20 days: rank ⌈0.5·4⌉ = 2 and ⌈0.9·4⌉ = 4.
        for accepted: Day in ["2025-02-27", "2025-02-25", "2025-02-18", "2025-02-08"] {
            program.person(.mentee, accepted: accepted)
        }
        #expect(program.raw("M08.median-days", in: "2025-02") == "3 days of 4")
        #expect(program.raw("M08.p90-days", in: "2025-02") == "20 days of 4")
        #expect(nearestRank(90, of: [5, 1, 2, 3, 4, 6, 7, 8, 9, 10]) == 9)
        #expect(nearestRank(50, of: []) == nil)
    }

    @Test("without mentees there are no cases")
    func noCases() {
        var program = TestProgram()
        program.person(.mentor)
        #expect(program.raw("M07", in: "2025-01") == "0/0")
        #expect(program.raw("M08.median-days", in: "2025-01") == "0 days of 0")
    }
}
