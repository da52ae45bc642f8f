import Testing

@testable import Mentoring

@Suite("Where people come from and how far they get (M05, M06, M09)")
struct SourceAndFunnelTests {
    @Test("M05 parts the joiners of twelve months by source, unknown ones of their own")
    func sources() {
        var program = TestProgram(startsOn: "2024-01-01")
        // The twelve months to March 2025 begin on April 1, 2024.
        program.person(accepted: "2024-03-31", source: .event)
        program.person(accepted: "2024-04-01", source: .event)
        program.person(accepted: "2025-03-31", left: "2025-03-31", source: .manager)
        program.person(accepted: "2025-01-10")
        program.person(accepted: "2025-04-01", source: .manager)
        program.person(accepted: nil, source: .manager)
        // manager, colleague, event, intranet, onboarding, previous-participant, platform, other, unknown
        #expect(
            program.rawRows("M05.source", by: "source", in: "2025-03")
                == ["1/3", "0/3", "1/3", "0/3", "0/3", "0/3", "0/3", "0/3", "1/3"])
        #expect(program.raw("M05.source", by: "source", "event", in: "2023-12") == "0/0")
        program.collected.remove("participants.source")
        #expect(program.raw("M05.source", by: "source", "event", in: "2025-03") == "not collected")
        #expect(program.raw("M05.units", in: "2025-03") == "0/0")
    }

    @Test("M05 reaches a unit by a member at T of an open relationship")
    func reach() {
        var program = TestProgram(units: ["A", "B", "C", "D", "E"])
        let mentor = program.person(.mentor, unit: 0)
        let gone = program.person(.mentee, unit: 1)
        let mentee = program.person(.mentee, unit: 2)
        let nowhere = program.person(.mentee)
        program.relationship(
            .group, started: "2025-01-10",
            [(mentor, .mentor), (gone, .mentee), (mentee, .mentee), (nowhere, .mentee)],
            to: [gone: "2025-02-28"])
        let other = program.person(.mentee, unit: 3)
        program.relationship(started: "2025-01-10", ended: "2025-02-28", [(mentor, .mentor), (other, .mentee)])
        // D's relationship and B's membership ended on T; nobody of E ever had one.
        #expect(program.raw("M05.units", in: "2025-02") == "2/5")
        #expect(program.raw("M05.units", in: "2025-01") == "4/5")
        program.collected.remove("participants.unit")
        #expect(program.raw("M05.units", in: "2025-01") == "not collected")
    }

    @Test("M05's units have no threshold and are told each month, its sources once a fiscal year")
    func sourcePublished() {
        var program = TestProgram(cutoff: "2026-03-31", units: ["A", "B", "C"])
        for index in 0..<30 {
            let mentor = program.person(.mentor, unit: 0, source: .event)
            let mentee = program.person(.mentee, unit: 0, source: index < 18 ? .manager : .colleague)
            program.relationship(started: "2025-01-10", [(mentor, .mentor), (mentee, .mentee)])
        }
        // One of three units; 18, 12 and 30 of 60 joiners in 2025; the end at 60 is 10.
        #expect(program.published("M05.units", in: "2025-01") == "33% (3)")
        #expect(program.published("M05.source", by: "source", "manager", in: "2025-11") == "too early")
        #expect(program.published("M05.source", by: "source", "manager", in: "2025-12") == "30% (40–99)")
        #expect(program.published("M05.source", by: "source", "colleague", in: "2026-03") == "20% (40–99)")
        #expect(program.published("M05.source", by: "source", "event", in: "2026-03") == "50% (40–99)")
        #expect(program.published("M05.source", by: "source", "unknown", in: "2026-03") == "0% (40–99)")
        // The team's windows move; breakdowns stay guarded, and in March 2026 nobody joined for a year.
        #expect(program.published("M05.source", by: "source", "manager", in: "2025-01", .team) == "30% (40–99)")
        #expect(program.published("M05.source", by: "source", "manager", in: "2026-03", .team) == "no cases")
    }

    /// A mentee who applied on a day of January 2025 and was accepted and matched later.
    private func applicant(
        _ program: inout TestProgram, applied: Day, accepted: Day? = "2025-01-20", matched: Day? = nil,
        met: Day? = nil
    ) {
        let mentor = program.person(.mentor)
        let mentee = program.person(.mentee, accepted: accepted, applied: applied)
        guard let matched else { return }
        let pair = program.relationship(started: matched, [(mentor, .mentor), (mentee, .mentee)])
        if let met { program.meet(pair, met) }
    }

    @Test("M06 follows the quarter that ended at least 90 days before T")
    func quarter() {
        var program = TestProgram(startsOn: "2024-07-01")
        applicant(&program, applied: "2024-10-01")
        applicant(&program, applied: "2024-12-31")
        applicant(&program, applied: "2025-01-01")
        // December 31 is 90 days before March 31; in February the latest is the third quarter of 2024.
        #expect(program.raw("M06.accepted", in: "2025-03") == "2/2")
        #expect(program.raw("M06.accepted", in: "2025-02") == "0/0")
        #expect(program.raw("M06.accepted", in: "2025-05") == "2/2")
        // March 31 is 91 days before June 30.
        #expect(program.raw("M06.accepted", in: "2025-06") == "1/1")
        // August 31 is 61 days after the program began, October 31 is 122.
        #expect(program.raw("M06.accepted", in: "2024-08") == "too early")
        #expect(program.raw("M06.first-meeting-90", in: "2024-08") == "too early")
        #expect(program.raw("M06.accepted", in: "2024-10") == "0/0")
    }

    @Test("M06 counts up to 60 days to the first membership and 90 to a meeting of one")
    func funnel() {
        var program = TestProgram()
        // Applied on January 10: 60 days later is March 11, 90 days later April 10.
        applicant(&program, applied: "2025-01-10", matched: "2025-03-11", met: "2025-04-10")
        applicant(&program, applied: "2025-01-10", matched: "2025-03-12", met: "2025-04-11")
        // Matched late, met in time.
        applicant(&program, applied: "2025-01-10", matched: "2025-04-01", met: "2025-04-05")
        // Accepted on T, and the day after T, which is June 30.
        applicant(&program, applied: "2025-01-10", accepted: "2025-06-30")
        applicant(&program, applied: "2025-01-10", accepted: "2025-07-01")
        applicant(&program, applied: "2025-01-10", accepted: nil)
        // Applied without a mentee role.
        program.person(.mentor, applied: "2025-01-10")
        #expect(program.raw("M06.accepted", in: "2025-06") == "4/6")
        #expect(program.raw("M06.matched-60", in: "2025-06") == "1/6")
        #expect(program.raw("M06.first-meeting-90", in: "2025-06") == "2/6")
        program.meetings = nil
        #expect(program.raw("M06.first-meeting-90", in: "2025-06") == "not collected")
        #expect(program.raw("M06.matched-60", in: "2025-06") == "1/6")
        program.collected.remove("participants.applied_on")
        #expect(program.raw("M06.accepted", in: "2025-06") == "not collected")
    }

    @Test("M06 knows rematches, people who join a group late, and peers")
    func memberships() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        // A membership from before the application counts for nothing; the rematch is the first after it.
        let again = program.person(.mentee, applied: "2025-02-01")
        let before = program.relationship(
            started: "2025-01-10", ended: "2025-03-20", [(mentor, .mentor), (again, .mentee)])
        program.meet(before, "2025-02-05")
        let after = program.relationship(started: "2025-03-20", [(mentor, .mentor), (again, .mentee)])
        program.meet(after, "2025-05-01")
        // The group met in February; its new member joined on March 3, and it met again on March 9.
        let late = program.person(.mentee, applied: "2025-02-01")
        let other = program.person(.mentee)
        let group = program.relationship(
            .group, started: "2025-01-10", [(mentor, .mentor), (other, .mentee), (late, .mentee)],
            from: [late: "2025-03-03"])
        program.meet(group, "2025-02-10", "2025-03-09")
        // A mentee who became a peer of somebody.
        let peer = program.person(.mentee, applied: "2025-02-01")
        program.relationship(.peer, started: "2025-02-10", [(peer, .peer), (other, .peer)])
        // Matched: again on March 20 (47 days), late, peer. Met: May 1 is 89 days after February 1; late; not peer.
        #expect(program.raw("M06.matched-60", in: "2025-06") == "3/3")
        #expect(program.raw("M06.first-meeting-90", in: "2025-06") == "2/3")
    }

    @Test("M09 looks at requests of 14 to 89 days and whether they were accepted within 14")
    func requests() {
        var program = TestProgram()
        let people = [program.person(.mentor), program.person(.mentee)]
        func request(_ requested: Day?, _ accepted: Day?, started: Day? = nil) {
            program.relationship(
                started: started, [(people[0], .mentor), (people[1], .mentee)], requested: requested,
                acceptedOn: accepted)
        }
        // T is March 31: 90 days begin on January 1, and 14 days before it is March 17.
        request("2025-01-01", "2025-01-15", started: "2025-01-20")
        request("2025-01-01", "2025-01-16")
        request("2024-12-31", "2025-01-01")
        request("2025-03-17", "2025-03-31")
        request("2025-03-17", nil)
        request("2025-03-18", "2025-03-18")
        request(nil, nil, started: "2025-02-01")
        #expect(program.raw("M09", in: "2025-03") == "2/4")
        #expect(program.raw("M09", in: "2025-10") == "0/0")
        for field in ["relationships.requested_on", "relationships.accepted_on"] {
            var lacking = program
            lacking.collected.remove(field)
            #expect(lacking.raw("M09", in: "2025-03") == "not collected")
        }
    }

    @Test("M09 is hidden where one mentor was asked too often")
    func requestSpread() {
        func program(mentors: Int) -> TestProgram {
            var program = TestProgram(cutoff: "2025-03-31")
            for _ in 0..<12 { program.pair(started: "2025-01-01") }
            let asked = (0..<mentors).map { _ in program.person(.mentor) }
            for index in 0..<30 {
                let mentee = program.person(.mentee)
                program.relationship(
                    started: nil, [(asked[index % mentors], .mentor), (mentee, .mentee)],
                    requested: "2025-02-01", acceptedOn: index < 18 ? "2025-02-05" : nil)
            }
            return program
        }
        // 18 of 30 requests.
        #expect(program(mentors: 3).published("M09", in: "2025-03") == "60% (20–39)")
        #expect(program(mentors: 2).published("M09", in: "2025-03") == "hidden")
        #expect(program(mentors: 2).published("M09", in: "2025-03", .team) == "60% (30)")
    }
}
