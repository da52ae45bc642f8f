import Testing

@testable import Mentoring

@Suite("Reporting lines and agreements (M12, M13, M14)")
struct AgreementTests {
    @Test("M12 counts open relationships with a known reporting line")
    func reportingLines() {
        var program = TestProgram()
        program.pair(started: "2025-01-10", reportingLine: .direct)
        program.pair(started: "2025-01-10", reportingLine: .indirect)
        program.pair(started: "2025-01-31", reportingLine: .indirect)
        program.pair(started: "2025-01-10", paused: [("2025-01-20", nil)], reportingLine: ReportingLine.none)
        program.pair(started: "2025-01-10", origin: .informal, reportingLine: ReportingLine.none)
        program.pair(started: "2025-01-10", reportingLine: .unknown)
        program.pair(started: "2025-01-10")
        program.pair(started: "2025-01-10", ended: "2025-01-31", reportingLine: .direct)
        program.pair(started: "2025-02-01", reportingLine: .direct)
        #expect(program.raw("M12.direct", in: "2025-01") == "1/5")
        #expect(program.raw("M12.indirect", in: "2025-01") == "2/5")
        #expect(program.raw("M12.direct", in: "2025-02") == "2/6")
        program.collected.remove("relationships.reporting_line")
        #expect(program.raw("M12.direct", in: "2025-01") == "not collected")
    }

    @Test("M12 codes small shares and zeros in every edition")
    func reportingLinesPublished() {
        func program(direct: Int, indirect: Int, none: Int) -> TestProgram {
            var program = TestProgram(cutoff: "2025-01-31")
            for _ in 0..<direct { program.pair(started: "2025-01-10", reportingLine: .direct) }
            for _ in 0..<indirect { program.pair(started: "2025-01-10", reportingLine: .indirect) }
            for _ in 0..<none { program.pair(started: "2025-01-10", reportingLine: ReportingLine.none) }
            return program
        }
        for edition in Edition.allCases {
            // 0 and 12 of 40; the end at 40 is 15.
            let some = program(direct: 0, indirect: 12, none: 28)
            #expect(some.published("M12.direct", in: "2025-01", edition) == "≤15% (40–99)")
            #expect(some.published("M12.indirect", in: "2025-01", edition) == "30% (40–99)")
            // 16 and 21 of 40 leave 3 without: one of the two is hidden.
            let most = program(direct: 16, indirect: 21, none: 3)
            #expect(most.published("M12.direct", in: "2025-01", edition) == "40% (40–99)")
            #expect(most.published("M12.indirect", in: "2025-01", edition) == "hidden")
            #expect(
                program(direct: 0, indirect: 0, none: 0).published("M12.direct", in: "2025-01", edition)
                    == "hidden")
        }
    }

    @Test("M13 asks formal relationships of 30 days for a signature of every role by T")
    func signatures() {
        var program = TestProgram()
        // T is March 31: 30 days old means started by March 1.
        program.pair(
            started: "2025-03-01", agreement: .signed([(.mentor, "2025-03-05"), (.mentee, "2025-03-31")]))
        program.pair(
            started: "2025-03-02", agreement: .signed([(.mentor, "2025-03-05"), (.mentee, "2025-03-06")]))
        program.pair(
            started: "2025-01-10", agreement: .signed([(.mentor, "2025-01-12"), (.mentee, "2025-04-01")]))
        program.pair(
            started: "2025-01-10", agreement: .signed([(.mentor, "2025-01-12"), (.mentor, "2025-01-13")]))
        program.pair(started: "2025-01-10", paused: [("2025-02-01", nil)])
        program.pair(
            started: "2025-01-10", origin: .informal,
            agreement: .signed([(.mentor, "2025-01-12"), (.mentee, "2025-01-12")]))
        // A group needs one signature a role, a peer relationship one of a peer.
        let mentor = program.person(.mentor)
        let mentees = [program.person(.mentee), program.person(.mentee)]
        program.relationship(
            .group, started: "2025-01-10", [(mentor, .mentor), (mentees[0], .mentee), (mentees[1], .mentee)],
            agreement: .signed([(.mentor, "2025-01-12"), (.mentee, "2025-01-12")]))
        program.relationship(
            .peer, started: "2025-01-10", [(mentees[0], .peer), (mentees[1], .peer)],
            agreement: .signed([(.peer, "2025-01-12")]))
        // Base: the one of March 1, late, one role, none, group, peer. Signed: the first, group and peer.
        #expect(program.raw("M13", in: "2025-03") == "3/6")
        #expect(program.raw("M13", in: "2025-04") == "5/7")
        program.collected.remove("relationships.agreement")
        #expect(program.raw("M13", in: "2025-03") == "not collected")
    }

    @Test("M13 is too early in a program younger than 30 days, and prints no n")
    func signaturesPublished() {
        var program = TestProgram(startsOn: "2025-01-02", cutoff: "2025-03-31")
        for index in 0..<30 {
            program.pair(
                started: "2025-01-10",
                agreement: index < 18 ? .signed([(.mentor, "2025-01-12"), (.mentee, "2025-01-12")]) : nil)
        }
        #expect(program.published("M13", in: "2025-01") == "too early")
        #expect(program.published("M13", in: "2025-03") == "60%")
        #expect(program.published("M13", in: "2025-03", .team) == "60%")
        #expect(TestProgram().raw("M13", in: "2025-03") == "0/0")
    }

    /// The share of one relationship that began on January 1, in a month.
    private func reviewed(_ agreement: Agreement, in month: Month, ended: Day? = nil) -> String {
        var program = TestProgram()
        program.pair(started: "2025-01-01", ended: ended, agreement: agreement)
        return program.raw("M14", in: month)
    }

    @Test("M14's first review is due an interval after the last signature, else after the start")
    func firstDue() {
        let both: [(Role, Day)] = [(.mentor, "2025-01-05"), (.mentee, "2025-01-11")]
        // Due on April 11. May 11 is 30 days later: on May 10 a review could still come.
        #expect(reviewed(.signed(both, every: 90), in: "2025-04") == "0/0")
        #expect(reviewed(.signed(both, every: 90), in: "2025-05") == "0/1")
        #expect(reviewed(.signed(both, every: 90, reviews: "2025-05-11"), in: "2025-05") == "1/1")
        #expect(reviewed(.signed(both, every: 90, reviews: "2025-05-12"), in: "2025-05") == "0/1")
        #expect(reviewed(.signed(both, every: 90, reviews: "2025-03-12"), in: "2025-04") == "1/1")
        // Nobody signed: due on January 1 + 90 = April 1, known as missed on May 1, not on April 30.
        #expect(reviewed(.signed([], every: 90), in: "2025-04") == "0/0")
        #expect(reviewed(.signed([], every: 89), in: "2025-04") == "0/1")
        #expect(reviewed(.signed([], every: 91), in: "2025-05") == "0/1")
        // Ended relationships and those without an interval have nothing due.
        #expect(reviewed(.signed([], every: 90), in: "2025-05", ended: "2025-05-31") == "0/0")
        #expect(reviewed(.signed([]), in: "2025-05") == "0/0")
    }

    @Test("a review that meets a due day sets the next one, and so does an earlier one")
    func chain() {
        // Due April 1; met on April 20, so the next is due on July 19.
        let met = Agreement.signed([], every: 90, reviews: "2025-04-20")
        #expect(reviewed(met, in: "2025-05") == "1/1")
        // In July the 90 days begin on May 3, and July 19 can still be met; in August it is missed.
        #expect(reviewed(met, in: "2025-07") == "0/0")
        #expect(reviewed(met, in: "2025-08") == "0/1")
        // An early review of February 1 moves the due day to May 2.
        let early = Agreement.signed([], every: 90, reviews: "2025-02-01")
        #expect(reviewed(early, in: "2025-04") == "0/0")
        #expect(reviewed(early, in: "2025-05") == "0/0")
        #expect(reviewed(early, in: "2025-06") == "0/1")
        // A missed day ends the chain: the review of May 20 comes too late for April 1.
        let missed = Agreement.signed([], every: 90, reviews: "2025-05-20", "2025-08-18")
        #expect(reviewed(missed, in: "2025-05") == "0/1")
        #expect(reviewed(missed, in: "2025-09") == "0/0")
        // Of two due days in the window the later one counts: April 1 met, May 1 + 30 met, then missed.
        let monthly = Agreement.signed([], every: 30, reviews: "2025-01-31", "2025-03-02")
        // Due January 31, March 2, April 1; the last is missed on May 1.
        #expect(reviewed(monthly, in: "2025-04") == "1/1")
        #expect(reviewed(monthly, in: "2025-05") == "0/1")
    }

    @Test("what happens after T has no effect on M14, nor has a review before its time")
    func afterT() {
        // Signed again after T: on May 31 the first signature counts.
        let signed = Agreement.signed([(.mentor, "2025-01-01"), (.mentee, "2025-06-02")], every: 90)
        #expect(reviewed(signed, in: "2025-05") == "0/1")
        // A review before the due day, by T, meets it; the due day of the next month is not in the window.
        let before = Agreement.signed([], every: 100, reviews: "2025-03-31")
        #expect(reviewed(before, in: "2025-03") == "0/0")
        #expect(reviewed(before, in: "2025-04") == "1/1")
        // A review of June 3 was not known on May 31.
        let later = Agreement.signed([], every: 100, reviews: "2025-06-03")
        #expect(reviewed(later, in: "2025-05") == "0/1")
    }

    @Test("M14 needs intervals and reviews")
    func notCollected() {
        for field in ["relationships.agreement.review_every_days", "relationships.agreement.reviews"] {
            var program = TestProgram()
            program.pair(started: "2025-01-01", agreement: .signed([], every: 90))
            program.collected.remove(field)
            #expect(program.raw("M14", in: "2025-05") == "not collected")
        }
    }
}
