import Testing

@testable import Mentoring

@Suite("Mentors' places and skills (M04, M10)")
struct MentorPlacesTests {
    @Test("M04 adds up mentees at T over capacities of enrolled, unpaused mentors")
    func capacityUse() {
        var program = TestProgram(capacityDefault: 2)
        let three = program.person(.mentor, capacity: 3)
        let standard = program.person(.mentor)
        // Not in the base: paused at T, left, no longer a mentor.
        let paused = program.person(.mentor, paused: [("2025-03-01", nil)], capacity: 5)
        program.person(.mentor, left: "2025-03-31", capacity: 5)
        program.person(roles: [(.mentor, "2025-01-01", "2025-03-31")], capacity: 5)
        // A pause that ends on T does not cover it.
        program.person(.mentor, paused: [("2025-03-01", "2025-03-31")], capacity: 1)
        let first = program.person(.mentee)
        let second = program.person(.mentee)
        // A group of two mentors and two mentees; the second mentee's membership ended on T.
        program.relationship(
            .group, started: "2025-02-01",
            [(three, .mentor), (paused, .mentor), (first, .mentee), (second, .mentee)],
            to: [second: "2025-03-31"])
        // A mentee counts once for each mentor of a relationship.
        program.relationship(
            .group, started: "2025-02-01",
            [(three, .mentor), (standard, .mentor), (first, .mentee), (second, .mentee)])
        // Ended on T; begins the day after; a peer relationship takes no places.
        program.relationship(
            started: "2025-02-01", ended: "2025-03-31", [(standard, .mentor), (first, .mentee)])
        program.relationship(started: "2025-04-01", [(standard, .mentor), (first, .mentee)])
        program.relationship(.peer, started: "2025-02-01", [(standard, .peer), (first, .peer)])
        // Taken: three 1 + 2, standard 2 = 5. Capacity: 3 + 2 + 1 = 6, of three mentors.
        #expect(program.raw("M04", in: "2025-03") == "5/6 of 3")
        // April: the paused one stays out; standard has one more, the mentor of the pause 0: 1 + 2 + 2 + 1.
        #expect(program.raw("M04", in: "2025-04") == "6/6 of 3")
    }

    @Test("a mentor who has left the relationship takes no mentees there any more")
    func formerMentor() {
        var program = TestProgram()
        let former = program.person(.mentor, capacity: 2)
        let present = program.person(.mentor, capacity: 2)
        let mentees = [program.person(.mentee), program.person(.mentee)]
        program.relationship(
            .group, started: "2025-01-10",
            [(former, .mentor), (present, .mentor), (mentees[0], .mentee), (mentees[1], .mentee)],
            to: [former: "2025-01-31"])
        #expect(program.raw("M04", in: "2025-01") == "2/4 of 2")
    }

    @Test("a mentor of unknown capacity counts on neither side")
    func unknownCapacity() {
        var program = TestProgram()
        let unknown = program.person(.mentor)
        program.person(.mentor, capacity: 4)
        let mentee = program.person(.mentee)
        program.relationship(started: "2025-01-10", [(unknown, .mentor), (mentee, .mentee)])
        #expect(program.raw("M04", in: "2025-01") == "0/4 of 1")
        // Capacities that no record has and no default gives are not collected.
        program.collected.remove("participants.capacity")
        #expect(program.raw("M04", in: "2025-01") == "not collected")
        program.capacityDefault = 1
        #expect(program.raw("M04", in: "2025-01") == "1/5 of 2")
    }

    @Test("M04 counts mentors for its thresholds: their number, those with a mentee, those with a free place")
    func capacityPublished() {
        // 20 mentors of capacity 2, so many of them with one mentee.
        func program(taken: Int, capacity: Int = 2) -> TestProgram {
            var program = TestProgram(cutoff: "2025-01-31")
            for index in 0..<20 {
                let mentor = program.person(.mentor, capacity: capacity)
                let mentee = program.person(.mentee)
                if index < taken {
                    program.relationship(started: "2025-01-10", [(mentor, .mentor), (mentee, .mentee)])
                }
            }
            // So many relationships that the small-program mode does not hold.
            for _ in 0..<12 {
                let peers = [program.person(.peer), program.person(.peer)]
                program.relationship(.peer, started: "2025-01-10", peers.map { ($0, .peer) })
            }
            return program
        }
        // 14 of 40 places = 35 %, n is 20 mentors. The end at 20 is 25: 10 of 40 is at it.
        #expect(program(taken: 14).published("M04", in: "2025-01") == "35% (20–39)")
        #expect(program(taken: 14).published("M04", in: "2025-01", .team) == "35% (20)")
        #expect(program(taken: 10).published("M04", in: "2025-01") == "≤25% (20–39)")
        #expect(program(taken: 10).published("M04", in: "2025-01", .team) == "25% (20)")
        #expect(program(taken: 0).published("M04", in: "2025-01") == "0% (20–39)")
        // Everyone has one mentee and no place: exactly 100 %, but 14 of 20 places leave 6 mentors a place.
        #expect(program(taken: 20, capacity: 1).published("M04", in: "2025-01") == "100% (20–39)")
        #expect(program(taken: 14, capacity: 1).published("M04", in: "2025-01") == "70% (20–39)")
    }

    @Test("places between the ends that are a few mentors' doing are hidden")
    func fewMentors() {
        // 4 mentors of capacity 4 without a mentee, 16 of capacity 1 with one.
        var program = TestProgram(cutoff: "2025-01-31")
        for index in 0..<20 {
            let mentor = program.person(.mentor, capacity: index < 4 ? 4 : 1)
            guard index >= 4 else { continue }
            let mentee = program.person(.mentee)
            program.relationship(started: "2025-01-10", [(mentor, .mentor), (mentee, .mentee)])
        }
        // 16 of 4 · 4 + 16 = 32 places are taken, 50 %, but only 4 mentors have a free one.
        #expect(program.raw("M04", in: "2025-01") == "16/32 of 20")
        #expect(program.published("M04", in: "2025-01") == "hidden")
        #expect(program.published("M04", in: "2025-01", .team) == "50% (20)")
    }

    @Test("more mentees than places are beyond the upper end, and the team sees the number")
    func overCapacity() {
        var program = TestProgram(cutoff: "2025-01-31")
        for index in 0..<20 {
            let mentor = program.person(.mentor, capacity: 1)
            for _ in 0...(index % 2) {
                let mentee = program.person(.mentee)
                program.relationship(started: "2025-01-10", [(mentor, .mentor), (mentee, .mentee)])
            }
        }
        // 30 mentees of 20 places.
        #expect(program.published("M04", in: "2025-01") == "≥75% (20–39)")
        #expect(program.published("M04", in: "2025-01", .team) == "150% (20)")
    }

    @Test("M10 counts free places by skill, waiting mentees by skill, and the gap")
    func skills() {
        var program = TestProgram(skills: ["writing", "design"], capacityDefault: 1)
        let two = program.person(.mentor, offers: [0, 1], capacity: 3)
        // Two mentees for one place: none free, not −1.
        let over = program.person(.mentor, offers: [0], capacity: 1)
        program.person(.mentor, offers: [1])
        program.person(.mentor, paused: [("2025-01-01", nil)], offers: [0], capacity: 9)
        let mentees = [program.person(.mentee, seeks: [0]), program.person(.mentee, seeks: [0])]
        for mentee in mentees {
            program.relationship(started: "2025-01-10", [(over, .mentor), (mentee, .mentee)])
        }
        program.relationship(started: "2025-01-10", [(two, .mentor), (mentees[0], .mentee)])
        for _ in 0..<3 { program.person(.mentee, seeks: [0]) }
        program.person(.mentee, seeks: [0, 1])
        program.person(.mentee, paused: [("2025-01-01", nil)], seeks: [1])
        // writing: two has 3 − 1 = 2 free, over 0; design: 2 and 1. Waiting: writing 3 + 1, design 1.
        #expect(program.rawRows("M10.supply", by: "skill", in: "2025-01") == ["2 of 1", "3 of 2"])
        #expect(program.rawRows("M10.demand", by: "skill", in: "2025-01") == ["4", "1"])
        #expect(program.rawRows("M10.gap", by: "skill", in: "2025-01") == ["2", "-2"])
        program.collected.remove("participants.seeks")
        #expect(program.rawRows("M10.supply", by: "skill", in: "2025-01") == ["2 of 1", "3 of 2"])
        #expect(
            program.rawRows("M10.demand", by: "skill", in: "2025-01") == ["not collected", "not collected"])
        #expect(program.rawRows("M10.gap", by: "skill", in: "2025-01") == ["not collected", "not collected"])
    }

    /// So many waiting mentees for each list of skills, and so many mentors with two free places for each.
    private func skillProgram(
        _ skills: [String], seeking: [([Int], Int)], offering: [([Int], Int)] = []
    ) -> TestProgram {
        var program = TestProgram(cutoff: "2025-01-31", skills: skills)
        for (seeks, count) in seeking {
            for _ in 0..<count { program.person(.mentee, seeks: seeks) }
        }
        for (offers, count) in offering {
            for _ in 0..<count { program.person(.mentor, offers: offers, capacity: 2) }
        }
        for _ in 0..<12 {
            let peers = [program.person(.peer), program.person(.peer)]
            program.relationship(.peer, started: "2025-01-10", peers.map { ($0, .peer) })
        }
        return program
    }

    @Test("a gap is told only where places and seekers both are, and thresholds count people")
    func gaps() {
        let program = skillProgram(
            ["A", "B", "C"], seeking: [([0], 9), ([1], 4), ([], 20)], offering: [([0], 4), ([1], 6)])
        // 4 mentors with 8 places are fewer than 5 people; nobody offers or seeks C.
        for edition in Edition.allCases {
            #expect(
                program.publishedRows("M10.supply", by: "skill", in: "2025-01", edition)
                    == ["hidden", "12", "0"])
            #expect(
                program.publishedRows("M10.demand", by: "skill", in: "2025-01", edition)
                    == ["9", "hidden", "0"])
            #expect(
                program.publishedRows("M10.gap", by: "skill", in: "2025-01", edition)
                    == ["hidden", "hidden", "0"])
        }
    }

    @Test("an overlap of two skills that the waiting list gives away hides one of them")
    func overlap() {
        // 20 wait, all for A or B: A 14, B 9, so 3 seek both, as 14 + 9 − 20 tells.
        let program = skillProgram(["A", "B"], seeking: [([0], 11), ([1], 6), ([0, 1], 3)])
        #expect(program.published("M08", in: "2025-01") == "20")
        #expect(program.publishedRows("M10.demand", by: "skill", in: "2025-01") == ["14", "hidden"])
        // With people who seek something else the sum tells nothing.
        let others = skillProgram(["A", "B"], seeking: [([0], 11), ([1], 6), ([0, 1], 3), ([], 7)])
        #expect(others.publishedRows("M10.demand", by: "skill", in: "2025-01") == ["14", "9"])
        // Six of them seek both: nobody is told.
        let many = skillProgram(["A", "B"], seeking: [([0], 11), ([1], 6), ([0, 1], 6)])
        #expect(many.publishedRows("M10.demand", by: "skill", in: "2025-01") == ["17", "12"])
        // 18 seek A, of 20: one more seeks B only, one nothing.
        let most = skillProgram(["A", "B"], seeking: [([0], 10), ([1], 1), ([0, 1], 8), ([], 1)])
        #expect(most.publishedRows("M10.demand", by: "skill", in: "2025-01") == ["hidden", "9"])
        // 2 seek B only, which 20 − 18 would tell.
        let alone = skillProgram(["A", "B"], seeking: [([0], 11), ([1], 2), ([0, 1], 7)])
        #expect(alone.publishedRows("M10.demand", by: "skill", in: "2025-01") == ["hidden", "9"])
    }
}
