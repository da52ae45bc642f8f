import Testing

@testable import Mentoring

@Suite("Attention rules of people, places and requests (A10, A12, A13, A14)")
struct AttentionPeopleTests {
    @Test("A10 counts mentees who wait for more than 30 days, seriously after 60")
    func longWait() {
        var program = TestProgram()
        // T is March 31: 30 days before is March 1, 60 days before January 30.
        program.person(.mentee, accepted: "2025-03-01")
        let watch = program.person(.mentee, accepted: "2025-02-28")
        let still = program.person(.mentee, accepted: "2025-01-30")
        let serious = program.person(.mentee, accepted: "2025-01-29")
        program.person(.mentee, accepted: "2025-01-29", paused: [("2025-03-31", nil)])
        #expect(
            program.cases("A10", in: "2025-03") == [
                "p\(watch) since 2025-03-31 watch", "p\(still) since 2025-03-02 watch",
                "p\(serious) since 2025-03-01 serious",
            ])
    }

    @Test("A12 finds people who wanted another match 14 days ago and have begun none")
    func rematchStuck() {
        var program = TestProgram()
        func ended(_ day: Day, wants: Bool? = true, left: Day? = nil, to: Day? = nil) -> Int {
            let person = program.person(.mentee, left: left)
            program.relationship(
                started: "2025-01-10", ended: day, [(program.person(.mentor), .mentor), (person, .mentee)],
                to: to.map { [person: $0] } ?? [:],
                closure: .told(.early, .fit, menteeWantsRematch: wants))
            return person
        }
        // T is March 31: 14 days before is March 17.
        let stuck = ended("2025-03-17")
        _ = ended("2025-03-18")
        _ = ended("2025-03-01", wants: false)
        _ = ended("2025-03-01", wants: nil)
        _ = ended("2025-03-01", left: "2025-03-31")
        // Who had left the relationship before its end had no wish to tell.
        _ = ended("2025-03-01", to: "2025-02-01")
        let again = ended("2025-03-01")
        program.relationship(started: "2025-03-01", [(program.person(.mentor), .mentor), (again, .mentee)])
        let later = ended("2025-03-01")
        program.relationship(started: "2025-04-01", [(program.person(.mentor), .mentor), (later, .mentee)])
        let named = ended("2025-03-01")
        program.pair(started: "2025-03-05", rematchOf: program.relationships.count - 1)
        _ = named
        // The wish of the latest ending decides.
        let twice = ended("2025-02-01")
        program.relationship(
            started: "2025-01-15", ended: "2025-02-15", [(program.person(.mentor), .mentor), (twice, .mentee)],
            closure: .told(.early, .fit, menteeWantsRematch: false))
        #expect(
            program.cases("A12", in: "2025-03") == [
                "p\(stuck) since 2025-03-31 watch", "p\(later) since 2025-03-15 watch",
            ])
    }

    @Test("A13 finds relationships of mentors with more mentees than places")
    func overCapacity() {
        var program = TestProgram()
        let full = program.person(.mentor, capacity: 2)
        let over = program.person(.mentor, paused: [("2025-01-01", nil)], capacity: 1)
        let unknown = program.person(.mentor)
        func mentee() -> Int { program.person(.mentee) }
        program.relationship(started: "2025-01-01", [(full, .mentor), (mentee(), .mentee)])
        program.relationship(started: "2025-01-02", [(full, .mentor), (mentee(), .mentee)])
        let first = program.relationship(started: "2025-01-03", [(over, .mentor), (mentee(), .mentee)])
        // A group: its second mentee joined on January 20, its third joins after T.
        let (one, two, three) = (mentee(), mentee(), mentee())
        let group = program.relationship(
            .group, started: "2025-01-05",
            [(over, .mentor), (unknown, .mentor), (one, .mentee), (two, .mentee), (three, .mentee)],
            from: [two: "2025-01-20", three: "2025-02-01"])
        // Paused, so that no rule runs, but its mentee takes a place.
        program.relationship(
            started: "2025-01-07", [(over, .mentor), (mentee(), .mentee)], paused: [("2025-01-08", nil)])
        program.relationship(
            started: "2025-01-02", ended: "2025-01-31", [(full, .mentor), (mentee(), .mentee)])
        // January 3, 5, 7 and 20: the second mentee was one too many.
        #expect(
            program.cases("A13", in: "2025-01") == [
                "r\(first) since 2025-01-05 watch", "r\(group) since 2025-01-05 watch",
            ])
        program.capacityDefault = 0
        #expect(program.cases("A13", in: "2025-01").count == 2)
        program.collected.remove("participants.capacity")
        #expect(program.cases("A13", in: "2025-01").count == 2)
        program.capacityDefault = nil
        #expect(program.cases("A13", in: "2025-01") == ["not supplied"])
    }

    @Test("A14 finds requests of 14 days that nobody has answered")
    func requests() {
        var program = TestProgram()
        func request(_ day: Day, accepted: Day? = nil, started: Day? = nil, ended: Day? = nil) -> Int {
            program.relationship(
                started: started, ended: ended,
                [(program.person(.mentor), .mentor), (program.person(), .mentee)],
                requested: day, acceptedOn: accepted)
        }
        // T is March 31: 14 days before is March 17.
        let open = request("2025-03-17")
        _ = request("2025-03-18")
        _ = request("2025-03-01", accepted: "2025-03-31")
        let later = request("2025-03-01", accepted: "2025-04-01", started: "2025-04-02")
        _ = request("2025-03-01", started: "2025-03-20")
        _ = request("2025-03-01", ended: "2025-03-10")
        #expect(
            program.cases("A14", in: "2025-03") == [
                "r\(open) since 2025-03-31 watch", "r\(later) since 2025-03-15 watch",
            ])
    }
}
