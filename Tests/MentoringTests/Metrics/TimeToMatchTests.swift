import Testing

@testable import Mentoring

@Suite("How long a match takes (M11)")
struct TimeToMatchTests {
    @Test("counts the days from waiting to memberships that began in the last 90 days")
    func window() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        func match(accepted: Day, started: Day, origin: Origin = .matched) {
            let mentee = program.person(.mentee, accepted: accepted)
            program.relationship(
                started: started, [(mentor, .mentor), (mentee, .mentee)], origin: origin)
        }
        // The 90 days that end with March 31 begin on January 1.
        match(accepted: "2024-12-01", started: "2024-12-31")
        match(accepted: "2024-12-01", started: "2025-01-01")
        match(accepted: "2025-02-01", started: "2025-02-11")
        match(accepted: "2025-03-31", started: "2025-03-31")
        match(accepted: "2025-02-01", started: "2025-04-01")
        match(accepted: "2025-02-01", started: "2025-02-02", origin: .informal)
        // 31, 10 and 0 days; the median is the second of three.
        #expect(program.raw("M11", in: "2025-03") == "10 days of 3")
        #expect(program.raw("M11", in: "2025-10") == "0 days of 0")
    }

    @Test("who is matched, paused, not enrolled, no mentee or wants no rematch was not waiting")
    func notWaiting() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        func start(_ person: Int, _ day: Day, ended: Day? = nil, closure: Closure? = nil) {
            program.relationship(
                started: day, ended: ended, [(mentor, .mentor), (person, .mentee)], closure: closure)
        }
        // Matched already.
        let second = program.person(.mentee, accepted: "2024-11-01")
        start(second, "2024-11-10")
        start(second, "2025-02-01")
        // Paused on the day; not yet accepted; a mentor by role only; a peer by role only.
        start(program.person(.mentee, paused: [("2025-02-01", "2025-02-02")]), "2025-02-01")
        start(program.person(.mentee, accepted: "2025-02-02"), "2025-02-01")
        start(program.person(.mentor), "2025-02-01")
        start(program.person(.peer), "2025-02-01")
        // Wished for no rematch, and was matched again all the same.
        let content = program.person(.mentee, accepted: "2024-11-01")
        start(
            content, "2024-11-10", ended: "2024-12-10", closure: .told(.planned, menteeWantsRematch: false))
        start(content, "2025-02-01")
        #expect(program.raw("M11", in: "2025-03") == "0 days of 0")
    }

    @Test("a rematch waits since the last ending, a late role since its beginning")
    func since() {
        var program = TestProgram()
        let mentor = program.person(.mentor)
        let again = program.person(.mentee, accepted: "2024-10-01")
        program.relationship(
            started: "2024-11-10", ended: "2025-01-20", [(mentor, .mentor), (again, .mentee)])
        program.relationship(started: "2025-02-01", [(mentor, .mentor), (again, .mentee)])
        // A relationship that ends on the day another begins: 0 days.
        let atOnce = program.person(.mentee, accepted: "2024-10-01")
        program.relationship(
            started: "2024-11-10", ended: "2025-02-01", [(mentor, .mentor), (atOnce, .mentee)])
        program.relationship(started: "2025-02-01", [(mentor, .mentor), (atOnce, .mentee)])
        // Mentor first, mentee since January 10.
        let both = program.person(roles: [(.mentor, "2025-01-01", nil), (.mentee, "2025-01-10", nil)])
        program.relationship(started: "2025-02-01", [(mentor, .mentor), (both, .mentee)])
        // 12, 0 and 22 days.
        #expect(program.raw("M11", in: "2025-02") == "12 days of 3")
    }

    @Test("several memberships of one day, one person's several matches, peers and late members of a group")
    func memberships() {
        var program = TestProgram(startsOn: "2024-12-01")
        let mentor = program.person(.mentor)
        let other = program.person(.mentor)
        // Two relationships begin on one day: neither takes the other's wait away, 31 days each.
        let twice = program.person(.mentee)
        program.relationship(started: "2025-02-01", [(mentor, .mentor), (twice, .mentee)])
        program.relationship(.peer, started: "2025-02-01", [(twice, .peer), (other, .peer)])
        // A flash of one day, then a match 9 days after it: 19 days and 9 days, one person.
        let flash = program.person(.mentee)
        program.relationship(
            .flash, started: "2025-01-20", ended: "2025-01-20", [(mentor, .mentor), (flash, .mentee)])
        program.relationship(started: "2025-01-29", [(mentor, .mentor), (flash, .mentee)])
        // A group of old, which somebody joins on February 10: 40 days, and 0 of its first member.
        let first = program.person(.mentee, accepted: "2024-12-20")
        let late = program.person(.mentee)
        program.relationship(
            .group, started: "2024-12-20", [(mentor, .mentor), (first, .mentee), (late, .mentee)],
            from: [late: "2025-02-10"])
        // 0, 9, 19, 31, 31, 40: rank 3 of 6, four people.
        #expect(program.raw("M11", in: "2025-02") == "19 days of 4")
    }

    @Test("is hidden for fewer than ten people, whatever their number of memberships")
    func published() {
        func program(_ people: Int) -> TestProgram {
            var program = TestProgram(cutoff: "2025-03-31")
            for _ in 0..<12 {
                let peers = [program.person(.peer), program.person(.peer)]
                program.relationship(.peer, started: "2025-01-10", peers.map { ($0, .peer) })
            }
            for _ in 0..<people {
                let mentors = [program.person(.mentor), program.person(.mentor)]
                let mentee = program.person(.mentee)
                for mentor in mentors {
                    program.relationship(started: "2025-02-01", [(mentor, .mentor), (mentee, .mentee)])
                }
            }
            return program
        }
        // 20 memberships of 10 people; 18 of 9.
        #expect(program(10).published("M11", in: "2025-03") == "31 (10–19)")
        #expect(program(10).published("M11", in: "2025-03", .team) == "31 (10)")
        #expect(program(9).published("M11", in: "2025-03") == "hidden")
        #expect(program(9).published("M11", in: "2025-03", .team) == "31 (9)")
    }
}
