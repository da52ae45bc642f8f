import Testing

@testable import Mentoring

@Suite("Perception gap (M33)")
struct PerceptionGapTests {
    @Test("takes an item and its partner as one question, each role on its own side")
    func sides() {
        var program = TestProgram()
        let wave = program.wave(
            closed: "2025-03-31", .asking(.feedbackQuality, id: "given", paired: 1),
            .asking(.feedbackQuality, id: "received"), .asking(.trust, id: "alone"),
            .asking(.goalSupport, .yesNo, id: "help"),
            .asking(.goalSupport, .yesNo, reverse: true, id: "no-help", paired: 3),
            .asking(.recommend, .nps11, id: "score", paired: 6), .asking(.recommend, .nps11, id: "score-too"))
        program.respond(to: wave, .mentor, 4, nil, 5, 1, nil, 9, 9)
        program.respond(to: wave, .mentor, nil, 3, 5, 0)
        program.respond(to: wave, .mentee, nil, 5, 5, nil, 0)  // turned: yes
        program.respond(to: wave, .mentee, 4, 2)
        program.respond(to: wave, .peer, 5, 5, 5, 1, 1)
        #expect(program.rawRows("M33.gap", by: "item", in: "2025-03") == ["1/2 − 2/3", "1/2 − 1/1"])
        #expect(program.rawRows("M33.mentor", by: "item", in: "2025-03") == ["1/2 of 2", "1/2 of 2"])
        #expect(program.raw("M33.mentee", by: "item", "given", in: "2025-03") == "2/3 of 2")
        #expect(program.raw("M33.mentee", by: "item", "help", in: "2025-03") == "1/1 of 1")
    }

    @Test("reads the latest closed wave with a pair, of any audience")
    func waves() {
        var program = TestProgram()
        func pair(_ first: String, _ second: String) -> [SurveyItem] {
            [.asking(.trust, id: first, paired: 1), .asking(.trust, id: second, paired: 0)]
        }
        #expect(program.rawRows("M33.gap", by: "item", in: "2025-03") == [])
        let both = pair("a", "b")
        program.wave(closed: "2025-03-31", both[0], both[1])
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        let late = pair("c", "d")
        let second = program.wave(closed: "2025-06-30", audience: .mentor, late[0], late[1])
        program.wave(closed: "2025-07-31", .asking(.trust))
        program.respond(to: second, .mentor, 5)
        #expect(program.rawRows("M33.gap", by: "item", in: "2025-02") == ["0/0 − 0/0", "0/0 − 0/0"])
        #expect(program.rawRows("M33.gap", by: "item", in: "2025-03") == ["0/0 − 0/0", "not collected"])
        #expect(program.rawRows("M33.gap", by: "item", in: "2025-08") == ["not collected", "1/1 − 0/0"])
        // What the month before told of another wave's question is no earlier value of this one.
        let figures = publish(program.dataset, edition: .team)
        let rows = figures.rows(of: "M33.gap", by: "item", in: "2025-06")
        #expect(rows.map(\.status) == [.notCollected, .hidden] && rows.map(\.previous) == [nil, nil])
    }

    @Test("the gap is told only where both shares are told uncoded")
    func disclosure() {
        func gap(mentors: (Int, Int), mentees: (Int, Int)) -> [String] {
            var program = TestProgram(cutoff: "2025-03-31")
            for _ in 0..<12 { program.pair(started: "2025-01-01") }
            let wave = program.wave(
                closed: "2025-03-31", .asking(.trust, id: "a", paired: 1), .asking(.trust, id: "b", paired: 0))
            for index in 0..<mentors.1 { program.respond(to: wave, .mentor, index < mentors.0 ? 4 : 3) }
            for index in 0..<mentees.1 { program.respond(to: wave, .mentee, nil, index < mentees.0 ? 5 : 1) }
            return ["gap", "mentor", "mentee"].map {
                program.published("M33.\($0)", by: "item", "a", in: "2025-03", .team)
            }
        }
        // 15 of 20 and 19 of 30: 75 − 63.3. The end at 20 is 25.
        #expect(gap(mentors: (14, 20), mentees: (19, 30)) == ["7 (20–39)", "70% (20–39)", "63% (20–39)"])
        #expect(gap(mentors: (15, 20), mentees: (19, 30)) == ["hidden", "≥75% (20–39)", "63% (20–39)"])
        #expect(gap(mentors: (5, 9), mentees: (19, 30)) == ["hidden", "hidden", "63% (20–39)"])
        #expect(gap(mentors: (0, 0), mentees: (19, 30)) == ["no cases", "no cases", "63% (20–39)"])
    }
}
