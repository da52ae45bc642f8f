import Testing

@testable import Mentoring

@Suite("Ratios between groups (M39)")
struct EquityRatioTests {
    private static let gender: [(dimension: String, values: [String])] = [
        ("gender", ["woman", "man", "other"])
    ]

    /// So many mentees of a value, of whom some have a peer relationship with each other's like.
    private static func mentees(_ groups: [(value: Int?, matched: Int, waiting: Int)]) -> TestProgram {
        var program = TestProgram(cutoff: "2025-12-31", equity: gender)
        for group in groups {
            for index in 0..<(group.matched + group.waiting) {
                let equity: [Int: Int?] = group.value.map { [0: $0] } ?? [:]
                let mentee = program.person(.mentee, equity: equity)
                guard index < group.matched else { continue }
                let mentor = program.person(.mentor)
                program.relationship(started: "2025-01-10", [(mentor, .mentor), (mentee, .mentee)])
            }
        }
        return program
    }

    @Test("M39.M07 divides a group's match rate by that of all others whose group is known")
    func matchRate() {
        var program = Self.mentees([(0, 24, 16), (1, 15, 15), (nil, 10, 10)])
        program.person(.mentee, equity: [0: nil])
        #expect(
            program.rawRows("M39.M07", by: "gender", in: "2025-12") == [
                "24/40 : 15/30", "15/30 : 24/40", "0/0 : 39/70",
            ])
        // 60 % to 50 % is 1.2, the other way round 0.83; nobody of the third group may not be told either.
        for edition in Edition.allCases {
            #expect(
                program.publishedRows("M39.M07", by: "gender", in: "2025-12", edition)
                    == ["1.2", "0.8", "hidden"])
        }
    }

    @Test("a fiscal year's last month tells the ratios, other months repeat them, also to the team")
    func yearly() throws {
        var program = Self.mentees([(0, 24, 16), (1, 15, 15)])
        program.cutoff = "2026-12-31"
        for edition in Edition.allCases {
            let figures = publish(program.dataset, edition: edition)
            let key = FigureKey("M39.M07", dimension: "gender", category: "woman")
            #expect(figures.figure(key, in: "2025-11")?.status == .tooEarly)
            let repeated = try #require(figures.figure(key, in: "2026-05"))
            #expect(repeated.value == 1.2 && repeated.resultMonth == "2025-12" && repeated.previous == nil)
            let next = try #require(figures.figure(key, in: "2026-12"))
            #expect(next.value == 1.2 && next.previous == 1.2 && next.change == nil && next.base == .notShown)
        }
    }

    @Test("a relationship belongs to every group of its mentees and peers, by memberships begun by then")
    func relationships() {
        var program = TestProgram(equity: Self.gender)
        let mentor = program.person(.mentor, equity: [0: 2])
        let woman = program.person(equity: [0: 0])
        let man = program.person(equity: [0: 1])
        let late = program.person(equity: [0: 1])
        let unknown = program.person()
        let first = program.relationship(
            started: "2025-01-01", [(mentor, .mentor), (woman, .mentee), (late, .mentee)],
            from: [late: "2026-01-01"])
        program.relationship(
            .group, started: "2025-01-01", [(mentor, .mentor), (woman, .mentee), (man, .mentee)])
        let third = program.relationship(.peer, started: "2025-01-01", [(man, .peer), (unknown, .peer)])
        program.relationship(started: "2025-01-01", [(mentor, .mentor), (unknown, .mentee)])
        program.goal(first, set: "2025-02-01")
        program.meet(first, "2025-12-20")
        program.meet(third, "2025-12-20")
        // Women: the first two. Others than women: the third. The fourth is of no known group.
        #expect(program.raw("M39.M17", by: "gender", "woman", in: "2025-12") == "1/2 : 0/1")
        #expect(program.raw("M39.M17", by: "gender", "man", in: "2025-12") == "0/2 : 1/1")
        #expect(program.raw("M39.M22", by: "gender", "man", in: "2025-12") == "1/2 : 1/1")
        // A mentor's group makes no relationship one of the group.
        #expect(program.raw("M39.M17", by: "gender", "other", in: "2025-12") == "0/0 : 1/3")
        // A month later the late mentee makes the first one of both groups.
        #expect(program.raw("M39.M17", by: "gender", "man", in: "2026-01") == "1/3 : 0/0")
    }

    @Test("early endings are compared over the twelve months")
    func endings() {
        var program = TestProgram(equity: Self.gender)
        for (value, early, open) in [(0, 6, 18), (1, 12, 12)] {
            for index in 0..<(early + open) {
                let mentor = program.person(.mentor)
                let mentee = program.person(equity: [0: value])
                program.relationship(
                    started: "2025-01-01", ended: index < early ? "2025-06-01" : nil,
                    [(mentor, .mentor), (mentee, .mentee)], closure: index < early ? .told(.early, .time) : nil)
            }
        }
        #expect(program.raw("M39.M25-early", by: "gender", "woman", in: "2025-12") == "6/24 : 12/24")
        // 25 % of 24 is beyond none of the ends at 24 (25 %), but not below it either: coded, so no ratio.
        #expect(
            program.publishedRows("M39.M25-early", by: "gender", in: "2025-12") == [
                "hidden", "hidden", "hidden",
            ])
    }

    @Test("without dimensions there are no rows, and without a value the figures are not collected")
    func off() {
        var program = Self.mentees([(0, 24, 16), (1, 15, 15)])
        program.collected.remove("participants.equity")
        #expect(program.raw("M39.M07", by: "gender", "woman", in: "2025-12") == "not collected")
        program.equity = []
        #expect(program.raw("M39.M07", by: "gender", "woman", in: "2025-12") == "no such figure")
        #expect(program.raw("Q1", by: "family", "outcomes", in: "2025-12") == "1/4")
    }

    @Test("each side needs 20 people, k in numerator and rest, and a share between the ends (R3i)")
    func sides() {
        func told(_ woman: (Int, Int), _ man: (Int, Int)) -> String {
            let groups = [(0, woman), (1, man)].map { (value: Int?.some($0), matched: $1.0, waiting: $1.1) }
            return Self.mentees(groups).published("M39.M07", by: "gender", "woman", in: "2025-12")
        }
        #expect(told((10, 10), (20, 20)) == "1")
        #expect(told((10, 9), (20, 20)) == "hidden")
        #expect(told((20, 20), (10, 9)) == "hidden")
        #expect(told((30, 4), (20, 20)) == "hidden")
        #expect(told((20, 20), (4, 30)) == "hidden")
        // 5 of 24 lie beyond the end of 25 %.
        #expect(told((19, 5), (20, 20)) == "hidden")
        #expect(told((17, 7), (20, 20)) == "1.4")
    }

    @Test("many relationships of few people, or of few mentors, tell no ratio")
    func fewPeople() {
        func told(people: Int, mentors: Int) -> String {
            var program = TestProgram(equity: Self.gender)
            let mentorIndices = (0..<mentors).map { _ in program.person(.mentor) }
            for value in 0...1 {
                let count = value == 0 ? people : 30
                let mentees = (0..<count).map { _ in program.person(equity: [0: value]) }
                for index in 0..<30 {
                    let relationship = program.relationship(
                        started: "2025-01-01",
                        [(mentorIndices[index % mentors], .mentor), (mentees[index % count], .mentee)])
                    if index % 5 < (value == 0 ? 3 : 2) { program.goal(relationship, set: "2025-02-01") }
                }
            }
            return program.published("M39.M17", by: "gender", "woman", in: "2025-12")
        }
        #expect(told(people: 30, mentors: 6) == "1.5")
        #expect(told(people: 19, mentors: 6) == "hidden")
        #expect(told(people: 30, mentors: 2) == "hidden")
    }
}
