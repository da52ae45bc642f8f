import Testing

@testable import Mentoring

@Suite("Who came to events (M35)")
struct EventReachTests {
    @Test("adds up the month's events that give both numbers")
    func sums() {
        var program = TestProgram()
        program.event("2025-03-01", registered: 12, attended: 7, mentors: 2)
        program.event("2025-03-31", registered: 8, attended: nil, mentors: 6)
        program.event("2025-03-15", registered: nil, attended: 30)
        program.event("2025-03-16", registered: 40, attended: nil)
        program.event("2025-02-28", registered: 50, attended: 1)
        program.event("2025-04-01", registered: 50, attended: 1)
        #expect(program.raw("M35", in: "2025-03") == "15/20")
        #expect(program.raw("M35", in: "2025-05") == "0/0")
        #expect(program.published("M35", in: "2025-03") == "75% (20)")
        #expect(program.published("M35", in: "2025-05") == "no cases")
    }

    @Test("people who came without registering count, and no registration is nothing to divide by")
    func walkIns() {
        var program = TestProgram()
        program.event("2025-03-01", registered: 10, attended: 12)
        program.event("2025-04-01", registered: 0, attended: 12)
        #expect(program.published("M35", in: "2025-03") == "120% (10)")
        #expect(program.published("M35", in: "2025-04") == "no cases")
    }

    @Test("fewer than k registrations are told to the team alone, in a small program too")
    func thresholds() {
        var program = TestProgram()
        program.event("2025-03-01", registered: 4, attended: 3)
        program.event("2025-04-01", registered: 5, attended: 3)
        for edition in [Edition.everyone, .leadership] {
            #expect(program.published("M35", in: "2025-03", edition) == "hidden")
            #expect(program.published("M35", in: "2025-04", edition) == "60% (5)")
        }
        #expect(program.published("M35", in: "2025-03", .team) == "75% (4)")
    }

    @Test("is compared with the month before")
    func change() {
        var program = TestProgram()
        program.event("2025-03-01", registered: 100, attended: 50)
        program.event("2025-04-01", registered: 100, attended: 80)
        let april = publish(program.dataset, edition: .everyone).figure(FigureKey("M35"), in: "2025-04")
        // 1.96 · √(0.65 · 0.35 · 2 / 100) is 13.2 points.
        #expect(april?.previous == 50 && april?.change == .up)
    }

    @Test("needs the file and both numbers of at least one record")
    func collected() {
        #expect(TestProgram().raw("M35", in: "2025-03") == "not collected")
        var program = TestProgram()
        program.event("2025-03-01", registered: 10, attended: 5)
        program.collected.remove("events.attended")
        #expect(program.raw("M35", in: "2025-03") == "not collected")
        #expect(program.raw("Q1", by: "family", "events", in: "2025-03") == "0/1")
        program.collected.insert("events.attended")
        #expect(program.raw("Q1", by: "family", "events", in: "2025-03") == "1/1")
    }

    @Test("with rounded counts the share is made from them")
    func rounded() {
        var program = TestProgram()
        program.roundBase = 5
        program.event("2025-03-01", registered: 18, attended: 12)
        // 10 of 20; exactly it is 67 %.
        #expect(program.published("M35", in: "2025-03") == "50% (20)")
        #expect(program.published("M35", in: "2025-03", .team) == "67% (18)")
    }
}
