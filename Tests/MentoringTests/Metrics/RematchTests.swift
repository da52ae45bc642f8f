import Testing

@testable import Mentoring

@Suite("Rematches and former mentees who mentor (M26, M38)")
struct RematchTests {
    private static let wish = Closure.told(.early, .fit, menteeWantsRematch: true)

    @Test("M26 follows early endings of 60 to 425 days ago for 60 days")
    func rematch() {
        var program = TestProgram(startsOn: "2024-01-01")
        func pair(_ ended: Day, _ closure: Closure = Self.wish) -> Int {
            program.pair(started: "2024-02-01", ended: ended, closure: closure)
        }
        func learner(of relationship: Int) -> Int { program.relationships[relationship].members[1].participant }
        // T is December 31, 2025: 60 days before is November 1, 425 days before November 1, 2024.
        _ = pair("2025-11-01")
        _ = pair("2025-11-02")
        let first = pair("2024-11-01")
        _ = pair("2024-10-31")
        // Rematched on the day of the ending; after 60 days; after 61.
        program.relationship(
            started: "2024-11-01", [(program.person(.mentor), .mentor), (learner(of: first), .mentee)])
        let sixty = pair("2025-03-01")
        program.relationship(
            .peer, started: "2025-01-01", [(program.person(.peer), .peer), (learner(of: sixty), .peer)],
            from: [learner(of: sixty): "2025-04-30"])
        let tooLate = pair("2025-03-01")
        program.relationship(
            started: "2025-05-01", [(program.person(.mentor), .mentor), (learner(of: tooLate), .mentee)])
        // As mentor elsewhere does not count; a relationship that names it does, whoever is in it.
        let mentors = pair("2025-03-01")
        program.relationship(
            started: "2025-03-05", [(learner(of: mentors), .mentor), (program.person(), .mentee)])
        let named = pair("2025-03-01")
        program.pair(started: "2025-03-20", rematchOf: named)
        // Planned, of unknown kind, unwanted, of unknown wish: not counted.
        _ = pair("2025-03-01", .told(.planned, nil, menteeWantsRematch: true))
        _ = pair("2025-03-01", .told(nil, .undisclosed, menteeWantsRematch: true))
        _ = pair("2025-03-01", .told(.early, .fit, menteeWantsRematch: false))
        _ = pair("2025-03-01", .told(.early, .fit))
        // November 1, first, sixty, tooLate, mentors, named; rematched: first, sixty, named.
        #expect(program.raw("M26", in: "2025-12") == "3/6")
    }

    @Test("M26 is too early while no ending can be 60 days old, and needs the wish")
    func tooEarly() {
        var program = TestProgram()
        program.pair(started: "2025-01-10", ended: "2025-01-20", closure: Self.wish)
        #expect(program.raw("M26", in: "2025-01") == "too early")
        // March 31 is 70 days after the ending and 89 after the start.
        #expect(program.raw("M26", in: "2025-03") == "0/1")
        program.collected.remove("relationships.closure.rematch_wanted")
        #expect(program.raw("M26", in: "2025-03") == "not collected")
    }

    @Test("M38 follows people from their first ended membership as mentee")
    func conversion() {
        var program = TestProgram(startsOn: "2024-01-01")
        // T is December 31, 2025: 90 days before is October 2.
        func former(_ ended: Day, left: Day? = nil, _ roles: (Role, Day, Day?)...) {
            let person = program.person(
                accepted: "2024-01-01", left: left, roles: [(.mentee, "2024-01-01", nil)] + roles)
            let mentor = program.person(roles: [(.peer, "2024-01-01", nil)])
            program.relationship(started: "2024-02-01", ended: ended, [(mentor, .mentor), (person, .mentee)])
        }
        former("2025-10-02", (.mentor, "2025-12-31", nil))
        former("2025-10-03", (.mentor, "2025-10-03", nil))
        // Mentor from T's tomorrow; mentor until the day of the ending; mentor until the day after it.
        former("2025-06-01", (.mentor, "2026-01-01", nil))
        former("2025-06-01", (.mentor, "2024-03-01", "2025-06-01"))
        former("2025-06-01", (.mentor, "2024-03-01", "2025-06-02"))
        former("2025-06-01", left: "2025-12-31", (.mentor, "2025-06-01", nil))
        // A member who left the group early: the membership's end counts, the relationship goes on.
        let early = program.person(roles: [(.mentee, "2024-01-01", nil), (.mentor, "2025-03-01", "2025-04-01")])
        let stays = program.person(.mentee, accepted: "2024-01-01")
        program.relationship(
            .group, started: "2024-02-01",
            [
                (program.person(roles: [(.peer, "2024-01-01", nil)]), .mentor), (early, .mentee),
                (stays, .mentee),
            ],
            to: [early: "2025-02-01"])
        // Peers are no mentees.
        let peers = [program.person(.peer), program.person(.peer)]
        program.relationship(
            .peer, started: "2024-02-01", ended: "2025-01-01", [(peers[0], .peer), (peers[1], .peer)])
        // Rows 1, 3, 4, 5 and the early leaver; converted: 1, 5, the early leaver.
        #expect(program.raw("M38.converted", in: "2025-12") == "3/5")
    }

    @Test("M38 counts mentors whose first mentor role began in the twelve months")
    func firstTime() {
        var program = TestProgram(startsOn: "2024-01-01")
        program.person(accepted: "2024-01-01", roles: [(.mentor, "2025-01-01", nil)])
        program.person(accepted: "2024-01-01", roles: [(.mentor, "2024-12-31", nil)])
        program.person(
            accepted: "2024-01-01",
            roles: [(.mentor, "2025-06-01", nil), (.mentor, "2024-02-01", "2024-03-01")])
        program.person(accepted: "2024-01-01", roles: [(.mentor, "2025-06-01", "2025-12-31")])
        program.person(accepted: "2025-12-31", roles: [(.mentor, "2025-12-31", nil)])
        #expect(program.raw("M38.first-time", in: "2025-12") == "2/4")
        #expect(program.raw("M38.converted", in: "2025-12") == "0/0")
        #expect(program.raw("M38.converted", in: "2024-03") == "0/0")
        // February 29 is 59 days after the start.
        #expect(program.raw("M38.converted", in: "2024-02") == "too early")
    }
}
