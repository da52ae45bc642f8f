import Testing

@testable import Mentoring

@Suite("Training completed (M16)")
struct TrainingCompletedTests {
    @Test("M16 asks people in role at T for all modules required of the role")
    func modules() {
        var program = TestProgram()
        let forMentors = program.module(for: .mentor)
        let forBoth = program.module(for: .both)
        let optional = program.module(for: .mentee, required: false)
        // Mentors: both modules; one only; both, but left on T; both, but as a mentor until T only.
        let whole = program.person(.mentor)
        let half = program.person(.mentor)
        let left = program.person(.mentor, left: "2025-03-31")
        let former = program.person(roles: [(.mentor, "2025-01-01", "2025-03-31")])
        for mentor in [whole, left, former] {
            program.train(mentor, forMentors, on: "2025-01-05")
            program.train(mentor, forBoth, on: "2025-03-31", score: nil)
        }
        program.train(half, forMentors, on: "2025-01-05")
        // Mentees need the module for both only; the optional one is not enough, and peers are in no row.
        let mentee = program.person(.mentee, paused: [("2025-01-01", nil)])
        program.train(mentee, forBoth, on: "2025-02-01")
        let other = program.person(.mentee)
        program.train(other, optional, on: "2025-02-01")
        let peer = program.person(.peer)
        program.train(peer, forBoth, on: "2025-02-01")
        // Mentor and mentee, of whom the mentor's module is missing.
        let both = program.person(roles: [(.mentor, "2025-01-01", nil), (.mentee, "2025-01-01", nil)])
        program.train(both, forBoth, on: "2025-02-01")
        // Mentors at T: whole, half, both. Mentees: mentee, other, both.
        #expect(program.rawRows("M16", by: "role", in: "2025-03") == ["1/3", "2/3"])
        // Completed on March 31, which is after February 28.
        #expect(program.rawRows("M16", by: "role", in: "2025-02") == ["0/5", "2/3"])
    }

    @Test("a failed score does not count, a passed one before or after it does")
    func scores() {
        var program = TestProgram()
        let module = program.module(for: .mentor)
        let failed = program.person(.mentor)
        program.train(failed, module, on: "2025-01-05", score: .fail)
        let later = program.person(.mentor)
        program.train(later, module, on: "2025-01-05", score: .fail)
        program.train(later, module, on: "2025-02-05")
        let before = program.person(.mentor)
        program.train(before, module, on: "2025-01-05")
        program.train(before, module, on: "2025-01-10", score: .fail)
        #expect(program.rawRows("M16", by: "role", in: "2025-01").first == "1/3")
        #expect(program.rawRows("M16", by: "role", in: "2025-02").first == "2/3")
    }

    @Test("training expires on its own day, else after the module's days")
    func expiry() {
        var program = TestProgram(startsOn: "2024-01-01")
        let module = program.module(for: .mentor, validDays: 366)
        // 366 days after January 31, 2024, a leap year, is January 31, 2025.
        program.train(program.person(.mentor, accepted: "2024-01-01"), module, on: "2024-01-31")
        program.train(program.person(.mentor, accepted: "2024-01-01"), module, on: "2024-02-01")
        // A date of its own decides, earlier or later; on it the training counts no more.
        program.train(
            program.person(.mentor, accepted: "2024-01-01"), module, on: "2024-02-01", expires: "2025-01-31")
        program.train(
            program.person(.mentor, accepted: "2024-01-01"), module, on: "2023-06-01", expires: "2025-02-01")
        // Renewed in time.
        let renewed = program.person(.mentor, accepted: "2024-01-01")
        program.train(renewed, module, on: "2023-12-01")
        program.train(renewed, module, on: "2024-12-01")
        #expect(program.rawRows("M16", by: "role", in: "2024-12").first == "5/5")
        #expect(program.rawRows("M16", by: "role", in: "2025-01").first == "3/5")
        #expect(program.rawRows("M16", by: "role", in: "2025-02").first == "1/5")
    }

    @Test(
        "before the first match looks at first memberships as mentor of the last 90 days, and the day they began"
    )
    func beforeFirstMatch() {
        var program = TestProgram(startsOn: "2024-06-01")
        let module = program.module(for: .mentor, validDays: 365)
        let mentee = program.person(.mentee)
        func mentor(
            _ starts: Day..., trained: Day? = "2024-11-01", ended: Day? = nil, left: Day? = nil
        ) {
            let mentor = program.person(.mentor, accepted: "2024-06-01", left: left)
            for started in starts {
                program.relationship(started: started, ended: ended, [(mentor, .mentor), (mentee, .mentee)])
            }
            if let trained { program.train(mentor, module, on: trained) }
        }
        // The 90 days that end with March 31 begin on January 1.
        mentor("2024-12-31")
        mentor("2025-01-01")
        // Trained on the day itself; the day after; never.
        mentor("2025-02-01", trained: "2025-02-01")
        mentor("2025-02-01", trained: "2025-02-02")
        mentor("2025-03-31", trained: nil)
        // Ended and left since; 365 days after February 3, 2024, are February 2, 2025, in a leap year.
        mentor("2025-02-01", ended: "2025-02-20", left: "2025-03-01")
        mentor("2025-02-01", trained: "2024-02-03")
        mentor("2025-02-01", trained: "2024-02-02", ended: "2025-02-01")
        // Not the first match; the second of two, the first decides.
        mentor("2024-10-01", "2025-02-01")
        mentor("2025-02-01", "2025-01-20", trained: "2025-01-25")
        mentor("2025-04-01")
        // A request that never began is no match; a peer is no mentor.
        let asked = program.person(.mentor)
        program.relationship(started: nil, [(asked, .mentor), (mentee, .mentee)])
        let peer = program.person(.peer)
        program.relationship(.peer, started: "2025-02-01", [(peer, .peer), (mentee, .peer)])
        // Trained: of January 1, of February 1 on the day, who left, and whose training expired a day later.
        #expect(program.raw("M16.before-first-match", in: "2025-03") == "4/8")
    }

    @Test("someone who joins a group late as mentor is matched on that day")
    func lateMentor() {
        var program = TestProgram()
        let module = program.module(for: .both)
        let first = program.person(.mentor)
        let late = program.person(.mentor)
        let mentees = [program.person(.mentee), program.person(.mentee)]
        program.relationship(
            .group, started: "2025-01-10",
            [(first, .mentor), (late, .mentor), (mentees[0], .mentee), (mentees[1], .mentee)],
            from: [late: "2025-02-10"])
        program.train(first, module, on: "2025-02-01")
        program.train(late, module, on: "2025-02-01")
        #expect(program.raw("M16.before-first-match", in: "2025-01") == "0/1")
        #expect(program.raw("M16.before-first-match", in: "2025-02") == "1/2")
    }

    @Test("without modules or training M16 is not collected; without matches there are no cases")
    func emptiness() {
        var program = TestProgram()
        program.person(.mentor)
        #expect(program.raw("M16.before-first-match", in: "2025-01") == "not collected")
        program.module(for: .mentor)
        #expect(program.raw("M16.before-first-match", in: "2025-01") == "0/0")
        // Nothing is required of mentees, of whom there are none here; of one, nothing is missing.
        #expect(program.rawRows("M16", by: "role", in: "2025-01") == ["0/1", "0/0"])
        program.person(.mentee)
        #expect(program.rawRows("M16", by: "role", in: "2025-01") == ["0/1", "1/1"])
        program.training = nil
        #expect(program.raw("M16.before-first-match", in: "2025-01") == "not collected")
        #expect(program.rawRows("M16", by: "role", in: "2025-01") == ["not collected", "not collected"])
    }

    @Test("rows by role are guarded in every edition, the part of the program is exact for the team")
    func publication() {
        var program = TestProgram(cutoff: "2025-02-28")
        let module = program.module(for: .both)
        // 20 pairs; 3 mentors are not trained, and 8 mentees.
        for index in 0..<20 {
            program.pair(started: "2025-01-25")
            if index >= 3 { program.train(2 * index, module, on: "2025-01-20") }
            if index >= 8 { program.train(2 * index + 1, module, on: "2025-01-20") }
        }
        for edition in Edition.allCases {
            // 17 of 20 = 85 %, beyond the end at 20, which is 25; 12 of 20.
            #expect(
                program.publishedRows("M16", by: "role", in: "2025-02", edition)
                    == ["≥75% (20–39)", "60% (20–39)"])
        }
        #expect(program.published("M16.before-first-match", in: "2025-02") == "≥75% (20–39)")
        #expect(program.published("M16.before-first-match", in: "2025-02", .team) == "85% (20)")
    }
}
