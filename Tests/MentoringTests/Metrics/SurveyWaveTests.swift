import Testing

@testable import Mentoring

@Suite("Which wave a survey figure is of")
struct SurveyWaveTests {
    @Test("the latest that closed by T, of two of one day the greater id")
    func latest() {
        var program = TestProgram()
        for (id, closed, answer) in [
            ("w-a", "2025-02-28" as Day?, 1), ("w-c", "2025-03-31", 2), ("w-b", "2025-03-31", 3),
            ("w-d", "2025-04-01", 4), ("w-e", nil, 5),
        ] {
            let wave = program.wave(closed: closed, id: id, .asking(.trust))
            program.respond(to: wave, .mentee, answer)
        }
        program.wave(closed: "2025-03-31", id: "w-z", .asking(.fit))
        #expect(program.raw("M30", in: "2025-01") == "0/0 of 0")
        #expect(program.raw("M30", in: "2025-02") == "1/1 of 1")
        #expect(program.raw("M30", in: "2025-03") == "2/1 of 1")
        #expect(program.raw("M30", in: "2025-04") == "4/1 of 1")
        #expect(program.raw("M30", in: "2026-04") == "4/1 of 1")
        #expect(program.raw("M29", in: "2025-04") == "not collected")
    }

    @Test("each role takes the latest that asks it; where they differ there is no total and no band")
    func roles() {
        var program = TestProgram()
        program.collected.insert("responses.relationship")
        let mentees = program.wave(closed: "2025-01-31", audience: .mentee, .asking(.trust))
        let both = program.wave(closed: "2025-02-28", .asking(.trust))
        let mentors = program.wave(closed: "2025-03-31", audience: .mentor, .asking(.trust))
        program.respond(to: mentees, .mentee, 1)
        program.respond(to: both, .mentor, 2)
        program.respond(to: both, .mentee, 3)
        program.respond(to: mentors, .mentor, 4)
        #expect(program.rawOfRoles("M30", in: "2025-01") == ["1/1 of 1", "0/0 of 0", "1/1 of 1"])
        #expect(program.rawOfRoles("M30", in: "2025-02") == ["5/2 of 2", "2/1 of 1", "3/1 of 1"])
        #expect(program.rawOfRoles("M30", in: "2025-03") == ["not collected", "4/1 of 1", "3/1 of 1"])
        #expect(program.raw("M30", by: "age-band", "0–3", in: "2025-02") == "0/0 of 0")
        #expect(program.raw("M30", by: "age-band", "0–3", in: "2025-03") == "not collected")
        #expect(program.rawOfRoles("M34", in: "2025-03") == ["not collected", "1/20", "1/20"])
        program.surveys?.removeLast(2)
        program.responses?.removeLast(3)
        #expect(program.rawOfRoles("M30", in: "2025-03") == ["1/1 of 1", "not collected", "1/1 of 1"])
    }

    @Test("a result stands until the next wave, and is compared with the wave of the same instrument before")
    func comparison() throws {
        var program = TestProgram(cutoff: "2025-12-31", smallestMeanBase: 2)
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        func wave(_ instrument: SurveyInstrument, _ closed: Day, _ answers: [Int]) {
            program.respond(
                to: program.wave(instrument, closed: closed, .asking(.trust)), .mentee, each: answers)
        }
        // Means 2.0, 4.0, 3.0; then 3.1 of an instrument asked for the first time.
        wave(.pulse, "2025-02-10", Array(repeating: 2, count: 20))
        wave(.annual, "2025-04-10", Array(repeating: 4, count: 20))
        wave(.pulse, "2025-06-10", Array(repeating: 3, count: 20))
        wave(.closing, "2025-09-10", Array(repeating: 3, count: 18) + [4, 4])
        wave(.pulse, "2025-11-10", Array(repeating: 3, count: 18) + [4, 4])
        let figures = publish(program.dataset, edition: .team)
        func told(_ month: Month) throws -> String {
            let figure = try #require(figures.figure(FigureKey("M30"), in: month))
            let change = figure.change.map { " \($0)" } ?? ""
            return "\(figure.short) \(figure.wave ?? "-") \(figure.resultMonth.text)"
                + (figure.previous.map { " before \($0)" } ?? "") + change
        }
        #expect(try told("2025-01") == "no cases - 2025-01")
        #expect(try told("2025-02") == "2.0 (20–39) w-0 2025-02")
        #expect(try told("2025-03") == "2.0 (20–39) w-0 2025-02")
        #expect(try told("2025-04") == "4.0 (20–39) w-1 2025-04")
        #expect(try told("2025-06") == "3.0 (20–39) w-2 2025-06 before 2.0 up")
        #expect(try told("2025-08") == "3.0 (20–39) w-2 2025-06 before 2.0 up")
        #expect(try told("2025-09") == "3.1 (20–39) w-3 2025-09")
        // 0.1 is less than 0.2.
        #expect(try told("2025-12") == "3.1 (20–39) w-4 2025-11 before 3.0 same")
    }

    @Test("a role's result stays as it was when the total goes: it could be taken from the total told before")
    func standing() {
        var program = TestProgram(cutoff: "2025-12-31")
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        let both = program.wave(closed: "2025-02-28", .asking(.trust))
        // 7 mentors are too few for a mean; beside the total, the mentees' mean would tell it.
        program.respond(to: both, .mentor, each: [1, 2, 3, 4, 5, 1, 2])
        program.respond(to: both, .mentee, each: Array(repeating: 3, count: 14))
        let mentors = program.wave(closed: "2025-05-31", audience: .mentor, .asking(.trust))
        program.respond(to: mentors, .mentor, each: Array(repeating: 4, count: 12))
        #expect(program.publishedOfRoles("M30", in: "2025-02") == ["2.9 (20–39)", "hidden", "hidden"])
        #expect(program.publishedOfRoles("M30", in: "2025-06") == ["not collected", "4.0 (10–19)", "hidden"])
    }

    @Test("the steady band of a mean and of the NPS is 1.96 standard errors where that is more")
    func bands() {
        func change(_ construct: SurveyConstruct, _ scale: SurveyScale, _ first: [Int], _ second: [Int])
            -> FigureChange?
        {
            var program = TestProgram(cutoff: "2025-12-31")
            for _ in 0..<12 { program.pair(started: "2025-01-01") }
            for (closed, answers) in [("2025-02-28" as Day, first), ("2025-05-31", second)] {
                let wave = program.wave(closed: closed, .asking(construct, scale))
                program.respond(to: wave, .mentee, each: answers)
            }
            let id = construct == .trust ? "M30" : "M29"
            return publish(program.dataset, edition: .team).figure(FigureKey(id), in: "2025-05")?.change
        }
        func many(_ groups: (Int, Int)...) -> [Int] {
            groups.flatMap { Array(repeating: $0.0, count: $0.1) }
        }
        // Squared deviations of 10 and 8.9: 1.96 × √(18.9/18 × 2/10) = 0.898; of 10 and 6.1: 0.829.
        #expect(change(.trust, .likert5, many((2, 5), (4, 5)), many((3, 4), (4, 1), (5, 4), (3, 1))) == .up)
        #expect(change(.trust, .likert5, many((2, 5), (4, 5)), many((2, 1), (3, 2), (4, 6), (5, 1))) == .same)
        // From 50 to 40: with as little spread, 10 points are enough; with 10 answers they are far from it.
        #expect(change(.recommend, .nps11, many((9, 5), (8, 5)), many((9, 4), (8, 6))) == .same)
        #expect(change(.recommend, .nps11, many((9, 500), (8, 500)), many((9, 400), (8, 600))) == .down)
        #expect(change(.recommend, .nps11, many((9, 500), (8, 500)), many((9, 410), (8, 590))) == .same)
    }
}
