import Testing

@testable import Mentoring

@Suite("Shares of survey answers (M27, M28, M32, M34)")
struct SurveyShareTests {
    @Test("M27 pools the answers of all items, reverse ones turned round, and counts respondents")
    func satisfaction() {
        var program = TestProgram()
        let wave = program.wave(
            closed: "2025-03-31", .asking(.satisfactionWithRelationship),
            .asking(.satisfactionWithRelationship, reverse: true),
            // Other scales and constructs do not count.
            .asking(.satisfactionWithRelationship, .yesNo), .asking(.satisfactionWithProgram))
        program.respond(to: wave, .mentor, 5, 1, 1, 1)  // 5, 5
        program.respond(to: wave, .mentor, 4, 3, 0, 1)  // 4, 3
        program.respond(to: wave, .mentee, 2, nil, 1, 5)  // 2
        program.respond(to: wave, .mentee, nil, 5, 1, nil)  // 1
        program.respond(to: wave, .mentee, nil, nil, 1, 3)  // no answer
        program.respond(to: wave, .peer, 3, 2)  // 3, 4
        #expect(program.rawOfRoles("M27.favorable", in: "2025-03") == ["4/8 of 5", "3/4 of 2", "0/2 of 2"])
        #expect(program.rawOfRoles("M27.neutral", in: "2025-03") == ["2/8 of 5", "1/4 of 2", "0/2 of 2"])
        #expect(program.rawOfRoles("M27.unfavorable", in: "2025-03") == ["2/8 of 5", "0/4 of 2", "2/2 of 2"])
        // 5 + 5 + 4 + 3, 2 + 1, and 3 + 4 of the peer.
        #expect(program.rawOfRoles("M27.mean", in: "2025-03") == ["27/8 of 5", "17/4 of 2", "3/2 of 2"])
        #expect(program.rawOfRoles("M28.favorable", in: "2025-03") == ["1/4 of 4", "0/2 of 2", "1/2 of 2"])
        #expect(program.rawOfRoles("M28.neutral", in: "2025-03") == ["1/4 of 4", "0/2 of 2", "1/2 of 2"])
        #expect(program.rawOfRoles("M28.unfavorable", in: "2025-03") == ["2/4 of 4", "2/2 of 2", "0/2 of 2"])
        #expect(program.rawOfRoles("M28.mean", in: "2025-03") == ["10/4 of 4", "2/2 of 2", "8/2 of 2"])
    }

    @Test("M32 counts yes and every band above none, and reads no other scale")
    func network() {
        var program = TestProgram()
        let wave = program.wave(
            closed: "2025-03-31", .asking(.network, .yesNo), .asking(.network, .countBand),
            .asking(.network, .yesNo, reverse: true), .asking(.network))
        program.respond(to: wave, .mentor, 1, 0, 0, 5)  // yes, none, turned: yes
        program.respond(to: wave, .mentee, 0, 3, 1, 5)  // no, more, turned: no
        program.respond(to: wave, .mentee, nil, 1)  // one or two
        program.respond(to: wave, .peer, 0)
        #expect(program.rawOfRoles("M32", in: "2025-03") == ["4/8 of 4", "2/3 of 1", "2/4 of 2"])
    }

    @Test("M34 divides responses by invitations, peers left out, empty responses counted")
    func response() {
        var program = TestProgram()
        let wave = program.wave(closed: "2025-03-31", invited: (8, 12), .asking(.trust))
        program.respond(to: wave, .mentor, each: [1, 2, 3])
        program.respond(to: wave, .mentee, each: [1, 2, 3, 4])
        program.respond(to: wave, .mentee)
        program.respond(to: wave, .peer, 3)
        #expect(program.rawOfRoles("M34", in: "2025-03") == ["8/20", "3/8", "5/12"])
        #expect(program.rawOfRoles("M34.replied", in: "2025-03") == ["8", "3", "5"])
        #expect(program.rawOfRoles("M34", in: "2025-02") == ["0/0", "0/0", "0/0"])
        program.surveys = nil
        #expect(program.rawOfRoles("M34", in: "2025-03") == Array(repeating: "not collected", count: 3))
    }

    @Test("Q1's surveys family counts eight metrics")
    func completeness() {
        var program = TestProgram()
        #expect(program.raw("Q1", by: "family", "surveys", in: "2025-01") == "0/8")
        // Trust and the response to it; no wave asks for anything else.
        program.wave(closed: "2025-03-31", .asking(.trust))
        #expect(program.raw("Q1", by: "family", "surveys", in: "2025-01") == "2/8")
    }
}
