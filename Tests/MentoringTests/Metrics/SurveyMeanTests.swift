import Testing

@testable import Mentoring

@Suite("Means of survey answers (M29, M30, M31)")
struct SurveyMeanTests {
    @Test("M29 is per cent of 9 and 10 minus per cent of 0 to 6")
    func recommendation() {
        var program = TestProgram(smallestMeanBase: 2)
        let wave = program.wave(
            closed: "2025-03-31", .asking(.recommend, .nps11), .asking(.recommend, .nps11, reverse: true),
            .asking(.recommend))
        program.respond(to: wave, .mentor, 9, nil, 1)
        program.respond(to: wave, .mentor, 8, 1, 1)  // 8, 9
        program.respond(to: wave, .mentee, 6)
        program.respond(to: wave, .mentee, 7)
        program.respond(to: wave, .mentee, 10)
        program.respond(to: wave, .mentee, 0)
        program.respond(to: wave, .peer, 0)
        // Mentors 2 of 3 promote; mentees 1 promotes, 2 do not, of 4; in all 3 and 3 of 8.
        #expect(program.rawOfRoles("M29", in: "2025-03") == ["0/8 of 7", "200/3 of 2", "-100/4 of 4"])
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        program.responses?.removeLast()
        program.respond(to: wave, .mentor, each: [9, 9, 9, 9])
        // 6 of 7; in all 7 − 2 of 11.
        #expect(program.publishedOfRoles("M29", in: "2025-03", .team) == ["45 (10–19)", "86", "-25"])
    }

    @Test("M30 turns reverse items round and tells relationships by their age on the day the wave closed")
    func trust() {
        var program = TestProgram()
        program.collected.insert("responses.relationship")
        let wave = program.wave(closed: "2026-03-31", .asking(.trust), .asking(.trust, reverse: true))
        // 90, 91, 181, 182, 364 and 365 days before.
        let starts: [Day] = [
            "2025-12-31", "2025-12-30", "2025-10-01", "2025-09-30", "2025-04-01", "2025-03-31",
        ]
        for (index, start) in starts.enumerated() {
            let pair = program.pair(started: start, ended: index == 5 ? "2026-03-15" : nil)
            program.respond(to: wave, index % 2 == 0 ? .mentor : .mentee, of: pair, 1 + index % 5, 5)
        }
        program.respond(to: wave, .mentee, of: program.relationship(started: nil, []), 5)
        program.respond(to: wave, .mentee, nil, 2)  // 4, of no relationship
        #expect(
            program.rawRows("M30", by: "age-band", in: "2026-03") == [
                "2/2 of 1", "7/4 of 2", "11/4 of 2", "2/2 of 1",
            ])
        // 2 + 4 + 6, then 3 + 5 + 2 + 5 + 4.
        #expect(program.rawOfRoles("M30", in: "2026-03") == ["31/14 of 8", "12/6 of 3", "19/8 of 5"])
        // The bands stay those of the day it closed.
        #expect(program.raw("M30", by: "age-band", "0–3", in: "2026-06") == "2/2 of 1")
        program.collected.remove("responses.relationship")
        #expect(program.raw("M30", by: "age-band", "0–3", in: "2026-03") == "not collected")
    }

    @Test("M31 pairs by relationship and role, and takes each respondent's mean over items")
    func paired() {
        var program = TestProgram()
        let pairs = (0..<3).map { _ in program.pair(started: "2025-01-01") }
        let mentees = (0..<2).map { _ in program.person() }
        let group = program.relationship(
            .group, started: "2025-01-01",
            [(program.person(.mentor), .mentor)] + mentees.map { ($0, .mentee) })
        let before = program.wave(
            .baseline, closed: "2025-02-28", .asking(.confidence), .asking(.confidence, reverse: true))
        let after = program.wave(.closing, closed: "2025-09-30", .asking(.confidence))
        program.respond(to: before, .mentor, of: pairs[0], 3, 4)  // 2.5
        program.respond(to: before, .mentee, of: pairs[0], 2)
        program.respond(to: before, .mentee, of: pairs[1], 4)
        program.respond(to: before, .mentee, of: pairs[2], 1)
        program.respond(to: before, .mentee, of: group, 1)
        program.respond(to: before, .mentor, of: group, 3)
        program.respond(to: before, .mentee, 1)
        program.respond(to: after, .mentor, of: pairs[0], 4)  // +1.5
        program.respond(to: after, .mentee, of: pairs[0], 5)  // +3
        program.respond(to: after, .mentee, of: pairs[1], 3)  // −1
        program.respond(to: after, .mentee, of: pairs[2])  // no answer
        program.respond(to: after, .mentee, of: group, 5)  // two mentees hold the role
        program.respond(to: after, .mentor, of: group, 3)  // 0
        program.respond(to: after, .mentee, 5)
        #expect(
            program.rawOfRoles("M31", in: "2025-09") == [
                "3.5 over 4 pairs", "1.5 over 2 pairs", "2.0 over 2 pairs",
            ])
        #expect(program.raw("M31.unlinked", in: "2025-09") == "not collected")
        // Before the second wave closes there is no case; a later baseline begins anew.
        #expect(program.raw("M31", in: "2025-08") == "0.0 over 0 pairs")
        program.wave(.baseline, closed: "2025-10-31", .asking(.confidence))
        #expect(program.raw("M31", in: "2025-10") == "0.0 over 0 pairs")
        #expect(program.raw("M31", in: "2025-09") == "3.5 over 4 pairs")
    }

    @Test("M31 without links is the difference of the waves' means, in place of the figure itself")
    func unlinked() {
        var program = TestProgram(smallestMeanBase: 3)
        let before = program.wave(
            .baseline, closed: "2025-02-28", confidentiality: .anonymous, .asking(.confidence))
        for _ in 0..<12 { program.pair(started: "2025-01-01") }
        let after = program.wave(.annual, closed: "2025-09-30", .asking(.confidence))
        program.respond(to: before, .mentor, each: [1, 2, 3])
        program.respond(to: before, .mentee, each: [2, 2, 2, 3])
        program.respond(to: after, .mentor, each: [3, 4, 4])
        program.respond(to: after, .mentee, each: [4, 4])
        #expect(
            program.rawOfRoles("M31.unlinked", in: "2025-09") == [
                "19/5 of 5 − 15/7 of 7", "11/3 of 3 − 6/3 of 3", "8/2 of 2 − 9/4 of 4",
            ])
        #expect(program.rawOfRoles("M31", in: "2025-09") == Array(repeating: "not collected", count: 3))
        // 3.8 − 2.142857; mentees are too few on one side, which hides them, and one more row against subtraction.
        #expect(program.published("M31.unlinked", in: "2025-09") == "1.7")
        #expect(program.publishedRows("M31.unlinked", by: "role", in: "2025-09") == ["hidden", "hidden"])
    }

    @Test("M31 needs a baseline and another instrument that ask for confidence")
    func instruments() {
        var program = TestProgram()
        program.wave(.baseline, closed: "2025-02-28", .asking(.confidence))
        program.wave(.closing, closed: "2025-09-30", .asking(.trust))
        #expect(program.raw("M31", in: "2025-09") == "not collected")
        // Closed on the baseline's day is not after it.
        program.wave(.closing, closed: "2025-02-28", .asking(.confidence))
        #expect(program.raw("M31", in: "2025-09") == "0.0 over 0 pairs")
    }
}
