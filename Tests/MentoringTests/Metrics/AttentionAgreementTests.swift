import Testing

@testable import Mentoring

@Suite("Attention rules of agreements, goals and endings (A4, A5, A7, A9, A11)")
struct AttentionAgreementTests {
    @Test("A4 asks formal relationships of 30 days for all signatures by T")
    func agreementOpen() {
        var program = TestProgram()
        // T is March 31: 30 days before is March 1.
        let none = program.pair(started: "2025-03-01")
        program.pair(started: "2025-03-02")
        let oneSide = program.pair(started: "2025-02-01", agreement: .signed([(.mentor, "2025-02-02")]))
        let late = program.pair(
            started: "2025-02-01", agreement: .signed([(.mentor, "2025-02-02"), (.mentee, "2025-04-01")]))
        program.pair(
            started: "2025-02-01", agreement: .signed([(.mentor, "2025-02-02"), (.mentee, "2025-03-31")]))
        program.pair(started: "2025-02-01", origin: .informal)
        #expect(
            program.cases("A4", in: "2025-03") == [
                "r\(none) since 2025-03-31 watch", "r\(oneSide) since 2025-03-03 watch",
                "r\(late) since 2025-03-03 watch",
            ])
        program.collected.remove("relationships.agreement")
        #expect(program.cases("A4", in: "2025-03") == ["not supplied"])
    }

    @Test("A5 asks relationships of 45 days for a goal set by T")
    func noGoal() {
        var program = TestProgram()
        // T is March 31: 45 days before is February 14.
        let none = program.pair(started: "2025-02-14")
        program.pair(started: "2025-02-15")
        let later = program.pair(started: "2025-01-01")
        program.goal(later, set: "2025-04-01")
        let dropped = program.pair(started: "2025-01-01")
        program.goal(dropped, set: "2025-01-05", dropped: "2025-01-06")
        #expect(
            program.cases("A5", in: "2025-03") == [
                "r\(none) since 2025-03-31 watch", "r\(later) since 2025-02-15 watch",
            ])
        program.goals = nil
        #expect(program.cases("A5", in: "2025-03") == ["not supplied"])
    }

    @Test("A7 fires when latest review, else signature, else start + interval + 30 lies before T")
    func reviewOverdue() {
        var program = TestProgram()
        func pair(_ started: Day, _ agreement: Agreement?) -> Int {
            program.pair(started: started, agreement: agreement)
        }
        // T is June 30: 90 + 30 days before is March 2, one day more March 1.
        _ = pair("2025-01-01", .signed([], every: 90, reviews: "2025-03-02"))
        let review = pair("2025-01-01", .signed([], every: 90, reviews: "2025-03-01", "2025-07-01"))
        let signature = pair(
            "2025-01-01", .signed([(.mentor, "2025-02-01"), (.mentee, "2025-02-09")], every: 90))
        let start = pair("2025-01-20", .signed([(.mentor, "2025-07-01")], every: 90))
        _ = pair("2025-01-01", .signed([(.mentor, "2025-01-01")]))
        _ = pair("2025-01-01", nil)
        // March 1, February 9 and January 20 + 121 days.
        #expect(
            program.cases("A7", in: "2025-06") == [
                "r\(review) since 2025-06-30 watch", "r\(signature) since 2025-06-10 watch",
                "r\(start) since 2025-05-21 watch",
            ])
        program.thresholds = ["A7": ["days": 60]]
        #expect(program.cases("A7", in: "2025-06") == ["r\(start) since 2025-06-20 watch"])
    }

    @Test("A9 tells direct reporting lines, which are serious, from indirect ones")
    func reportingLine() {
        var program = TestProgram()
        let direct = program.pair(started: "2025-01-10", reportingLine: .direct)
        let indirect = program.pair(started: "2025-01-11", reportingLine: .indirect)
        program.pair(started: "2025-01-10", reportingLine: ReportingLine.none)
        program.pair(started: "2025-01-10", reportingLine: .unknown)
        program.pair(started: "2025-01-10", paused: [("2025-01-10", nil)], reportingLine: .direct)
        #expect(
            program.cases("A9", in: "2025-01") == [
                "r\(direct) since 2025-01-10 serious", "r\(indirect) since 2025-01-11 watch",
            ])
    }

    @Test("A11 looks 30 days ahead and 30 days back for a closing talk")
    func closingTalk() {
        var program = TestProgram()
        // T is March 31: 30 days ahead is April 30; the 30 days that end with T begin on March 2.
        let today = program.pair(started: "2025-01-01", plannedEnd: "2025-03-31")
        let ahead = program.pair(started: "2025-01-01", plannedEnd: "2025-04-30")
        program.pair(started: "2025-01-01", plannedEnd: "2025-05-01")
        program.pair(started: "2025-01-01", plannedEnd: "2025-03-30")
        let talked = program.pair(started: "2025-01-01", plannedEnd: "2025-04-10")
        program.meet(talked, "2025-03-31", kind: .closing)
        let planned = program.pair(started: "2025-01-01", plannedEnd: "2025-04-10")
        program.meet(planned, "2025-03-20", status: .cancelled, kind: .closing)
        program.meet(planned, "2025-04-01", kind: .closing)
        // What a closure says belongs to the ending, which has not come.
        let closesLater = program.pair(
            started: "2025-01-01", ended: "2025-04-05", closure: .told(closingMeetingHeld: true),
            plannedEnd: "2025-04-10")
        let ended = program.pair(started: "2025-01-01", ended: "2025-03-02")
        program.pair(started: "2025-01-01", ended: "2025-03-01")
        let endedNow = program.pair(
            started: "2025-01-01", ended: "2025-03-31", closure: .told(closingMeetingHeld: false))
        program.pair(started: "2025-01-01", ended: "2025-03-31", closure: .told(closingMeetingHeld: true))
        let metAtEnd = program.pair(started: "2025-01-01", ended: "2025-03-31")
        program.meet(metAtEnd, "2025-03-31", kind: .closing)
        #expect(
            program.cases("A11", in: "2025-03") == [
                "r\(today) since 2025-03-01 watch", "r\(ahead) since 2025-03-31 watch",
                "r\(planned) since 2025-03-11 watch", "r\(closesLater) since 2025-03-11 watch",
                "r\(ended) since 2025-03-02 watch", "r\(endedNow) since 2025-03-31 watch",
            ])
        program.meetings = nil
        #expect(program.cases("A11", in: "2025-03").contains("r\(talked) since 2025-03-11 watch"))
    }
}
