import Testing

@testable import Mentoring

@Suite("What may be told of surveys")
struct SurveyRuleTests {
    /// A program of 12 open pairs, of which a survey asks one question.
    private func program(
        _ construct: SurveyConstruct = .satisfactionWithRelationship, _ scale: SurveyScale = .likert5
    ) -> TestProgram {
        var program = TestProgram(cutoff: "2025-12-31")
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        program.wave(closed: "2025-03-31", .asking(construct, scale))
        return program
    }

    private func answers(_ groups: (Int, Int)...) -> [Int] {
        groups.flatMap { Array(repeating: $0.0, count: $0.1) }
    }

    @Test("a share is tested in respondents on either side, however many answers it pools (R3c)")
    func respondents() {
        func favorable(_ respondents: [[Int?]]) -> String {
            var program = program()
            program.surveys?.removeAll()
            let wave = program.wave(
                closed: "2025-03-31", .asking(.satisfactionWithRelationship),
                .asking(.satisfactionWithRelationship), .asking(.satisfactionWithRelationship))
            for answers in respondents {
                program.respond(to: wave, .mentee, answers[0], answers[1], answers[2])
            }
            return program.published("M27.favorable", in: "2025-03")
        }
        let mixed: [Int?] = [4, 2, 2]
        // 20 respondents, the end is 25 %: 20 of 60 answers are favorable, by 20 people.
        #expect(favorable(Array(repeating: mixed, count: 20)) == "33% (20–39)")
        // 12 unfavorable answers of 28, 43 %, from 4 people only.
        let four = Array(repeating: [1, 1, 1], count: 4)
        #expect(favorable(Array(repeating: [4, nil, nil], count: 16) + four) == "hidden")
        // 12 of 60, 20 %, is told by its code.
        #expect(favorable(Array(repeating: [4, 4, 4], count: 16) + four) == "≥75% (20–39)")
        // 18 of 60 from 6 people.
        let six = Array(repeating: [1, 1, 1], count: 6)
        #expect(favorable(Array(repeating: [4, 4, 4], count: 14) + six) == "70% (20–39)")
        // 10 respondents are not more than 2k.
        #expect(favorable(Array(repeating: mixed, count: 10)) == "hidden")
        #expect(favorable(Array(repeating: mixed, count: 11)) == "≤50% (10–19)")
    }

    @Test("a distribution is told whole or not at all, and then the favorable share alone (R3f)")
    func distribution() {
        func parts(_ favorable: Int, _ neutral: Int, _ unfavorable: Int) -> [String] {
            var program = program()
            program.respond(to: 0, .mentee, each: answers((4, favorable), (3, neutral), (1, unfavorable)))
            return ["favorable", "neutral", "unfavorable", "mean"].map {
                program.published("M27.\($0)", in: "2025-03", .team)
            }
        }
        #expect(
            parts(16, 12, 12) == ["40% (40–99)", "30% (40–99)", "30% (40–99)", "2.8 (40–99)"])
        // The end at 40 is 15 %: 6 of 40.
        #expect(parts(20, 14, 6) == ["50% (40–99)", "hidden", "hidden", "3.2 (40–99)"])
        #expect(parts(36, 2, 2) == ["≥85% (40–99)", "hidden", "hidden", "3.8 (40–99)"])
        #expect(parts(0, 20, 20) == ["≤15% (40–99)", "hidden", "hidden", "2.0 (40–99)"])
        #expect(parts(4, 3, 2) == ["hidden", "hidden", "hidden", "hidden"])
        #expect(parts(0, 0, 0) == ["no cases", "no cases", "no cases", "no cases"])
    }

    @Test("means and the NPS need n_mean respondents (R3e)")
    func means() {
        for (construct, scale, id) in [
            (SurveyConstruct.trust, SurveyScale.likert5, "M30"), (.recommend, .nps11, "M29"),
        ] {
            var program = program(construct, scale)
            program.respond(to: 0, .mentee, each: Array(repeating: 5, count: 9))
            #expect(program.published(id, in: "2025-03", .team) == "hidden")
            program.respond(to: 0, .mentee, 5)
            #expect(program.published(id, in: "2025-03", .team).hasSuffix(" (10–19)"))
        }
    }

    @Test("linked pairs need n_mean respondents (R3e)")
    func pairs() {
        var program = TestProgram(cutoff: "2025-12-31")
        program.wave(.baseline, closed: "2025-02-28", .asking(.confidence))
        program.wave(.closing, closed: "2025-06-30", .asking(.confidence))
        for index in 0..<10 {
            let pair = program.pair(started: "2025-01-01")
            program.respond(to: 0, .mentee, of: pair, 3)
            if index > 0 { program.respond(to: 1, .mentee, of: pair, 4) }
        }
        #expect(program.published("M31", in: "2025-06", .team) == "hidden")
        program.respond(to: 1, .mentee, of: 0, 2)
        // 9 − 1 over 10.
        #expect(program.published("M31", in: "2025-06", .team) == "0.8 (10–19)")
    }

    @Test("the test of mentors holds where every answer names a relationship (R2)")
    func mentors() {
        var program = program(.trust)
        let mentor = program.person(.mentor)
        for _ in 0..<14 {
            let relationship = program.relationship(
                started: "2025-01-01", [(mentor, .mentor), (program.person(), .mentee)])
            program.respond(to: 0, .mentee, of: relationship, 4)
        }
        for pair in 0..<12 { program.respond(to: 0, .mentee, of: pair, 3) }
        // One mentor has 14 of the 26 relationships.
        #expect(program.published("M30", in: "2025-03") == "hidden")
        program.respond(to: 0, .mentee, 3)
        #expect(program.published("M30", in: "2025-03") == "3.5 (20–39)")
    }

    @Test(
        "the response needs k invited outside the team edition (C0), and is all that a small program tells (R13)"
    )
    func response() {
        var program = program(.trust)
        program.surveys?.removeAll()
        let wave = program.wave(closed: "2025-03-31", invited: (4, 12), .asking(.trust))
        program.respond(to: wave, .mentor, 4)
        program.respond(to: wave, .mentee, each: Array(repeating: 3, count: 11))
        #expect(program.publishedOfRoles("M34", in: "2025-03") == ["75% (16)", "hidden", "92% (12)"])
        #expect(program.publishedOfRoles("M34.replied", in: "2025-03") == ["12", "hidden", "11"])
        #expect(program.publishedOfRoles("M34", in: "2025-03", .team) == ["75% (16)", "25% (4)", "92% (12)"])
        #expect(program.published("M30", in: "2025-03") != "hidden")
        program.relationships.removeLast(4)
        #expect(program.published("M34", in: "2025-03") == "75% (16)")
        #expect(program.published("M30", in: "2025-03") == "hidden")
    }
}
