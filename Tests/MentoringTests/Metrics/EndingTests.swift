import Testing

@testable import Mentoring

@Suite("Endings and the stock-and-flow table (M25, flow)")
struct EndingTests {
    @Test("flow adds up, and a flash relationship of one day is in both started and ended")
    func flow() {
        var program = TestProgram()
        program.pair(started: "2024-12-01")
        program.pair(started: "2024-12-31", ended: "2025-01-01")
        program.pair(started: "2025-01-01")
        program.pair(.flash, started: "2025-01-31", ended: "2025-01-31")
        program.pair(started: "2025-02-01")
        // Opening 2; started: January 1, the flash; ended: January 1, the flash; closing 2.
        #expect(program.raw("flow.opening", in: "2025-01") == "2")
        #expect(program.raw("flow.started", in: "2025-01") == "2")
        #expect(program.raw("flow.ended", in: "2025-01") == "2")
        #expect(program.raw("flow.closing", in: "2025-01") == "2")
        #expect(program.raw("flow.opening", in: "2025-02") == "2")
        program.collected = []
        #expect(program.raw("flow.ended", in: "2025-01") == "not collected")
    }

    @Test("M25 reads kinds, given or derived, of the twelve months after their first day")
    func kinds() {
        var program = TestProgram(startsOn: "2024-01-01")
        // The twelve months to December 2025 begin on January 1, which is not after their first day.
        program.pair(started: "2024-06-01", ended: "2025-01-01", closure: .told(.planned))
        program.pair(started: "2024-06-01", ended: "2025-01-02", closure: .told(.planned, .conflict))
        program.pair(started: "2024-06-01", ended: "2025-03-01", closure: .told(nil, .goalsMet))
        program.pair(started: "2024-06-01", ended: "2025-03-01", closure: .told(nil, .fit))
        program.pair(started: "2024-06-01", ended: "2025-03-01", closure: .told(nil, .undisclosed))
        program.pair(started: "2024-06-01", ended: "2025-12-31")
        program.pair(started: "2024-06-01", ended: "2026-01-01", closure: .told(.early, .time))
        // Endings: rows 2–6. Planned: 2 and 3; early: 4; unknown: 5 and 6. Open on a day: rows 2–7.
        #expect(program.raw("M25.planned", in: "2025-12") == "2/5")
        #expect(program.raw("M25.early", in: "2025-12") == "1/6")
        #expect(program.raw("M25.reason", by: "reason", "fit-expectations-conflict", in: "2025-12") == "1/1")
    }

    @Test("an early flash of one day ends early without having been open on a day")
    func flash() {
        var program = TestProgram()
        program.pair(.flash, started: "2025-06-10", ended: "2025-06-10", closure: .told(.early, .inactivity))
        program.pair(started: "2025-06-10")
        #expect(program.raw("M25.planned", in: "2025-12") == "0/1")
        #expect(program.raw("M25.early", in: "2025-12") == "0/1")
        #expect(program.raw("M25.reason", by: "reason", "inactivity", in: "2025-12") == "1/1")
    }

    @Test("reasons fall into five groups, early endings without an early reason into other")
    func reasons() {
        var program = TestProgram()
        for reason in ClosureReason.allCases {
            program.pair(started: "2025-01-10", ended: "2025-05-01", closure: .told(.early, reason))
        }
        program.pair(started: "2025-01-10", ended: "2025-05-01", closure: .told(.early))
        // fit, expectations, conflict; time; moved-role, left-organization; inactivity;
        // goals-met, term-ended, other, undisclosed and none.
        #expect(
            program.rawRows("M25.reason", by: "reason", in: "2025-12")
                == ["3/12", "1/12", "2/12", "1/12", "5/12"])
    }

    @Test("M25 needs ended_on and closure, its reasons need the reason")
    func notCollected() {
        var program = TestProgram()
        program.pair(started: "2025-01-10", ended: "2025-05-01", closure: .told(.early))
        program.collected = ["relationships.ended_on", "relationships.closure"]
        #expect(program.raw("M25.early", in: "2025-12") == "1/1")
        #expect(program.raw("M25.reason", by: "reason", "other", in: "2025-12") == "not collected")
        program.collected = ["relationships.ended_on"]
        #expect(program.raw("M25.planned", in: "2025-12") == "not collected")
    }
}
