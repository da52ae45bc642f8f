import Testing

@testable import Mentoring

@Suite("How soon relationships meet (M15)")
struct FirstMeetingTests {
    @Test("M15 follows the relationships that began 30 to 120 days before T")
    func cohort() {
        var program = TestProgram(startsOn: "2024-06-01")
        // T is March 31: 30 days before is March 1, 120 days before is December 1.
        func pair(_ started: Day, met: Day?, ended: Day? = nil, _ model: RelationshipModel = .oneToOne) {
            let pair = program.pair(model, started: started, ended: ended)
            if let met { program.meet(pair, met) }
        }
        pair("2024-11-30", met: "2024-12-01")
        pair("2024-12-01", met: "2024-12-15")
        pair("2025-03-01", met: "2025-03-16", .flash)
        pair("2025-03-02", met: "2025-03-02")
        // Ended since, met on its last day; met after T; never met; met before it began.
        pair("2025-01-01", met: "2025-01-21", ended: "2025-01-21")
        pair("2025-02-01", met: "2025-04-01")
        pair("2025-02-01", met: nil)
        pair("2025-02-01", met: "2025-01-31")
        // 14, 15 and 20 days; 3 of 6 not yet met.
        #expect(program.raw("M15.median-days", in: "2025-03") == "15 days of 3")
        #expect(program.raw("M15.within-14", in: "2025-03") == "1/6")
        #expect(program.raw("M15.not-met", in: "2025-03") == "3")
        // Nobody of a later cohort: no cases, and nobody who did not meet.
        #expect(program.raw("M15.within-14", in: "2025-09") == "0/0")
        #expect(program.raw("M15.not-met", in: "2025-09") == "0")
    }

    @Test("M15 takes the first held meeting, and the lower median of an even number")
    func first() {
        var program = TestProgram()
        let early = program.pair(started: "2025-01-10", paused: [("2025-01-11", nil)])
        program.meet(early, "2025-01-12", status: .noShow)
        program.meet(early, "2025-02-10", "2025-01-20")
        let late = program.pair(started: "2025-01-10")
        program.meet(late, "2025-02-09")
        // 10 and 30 days: the lower one.
        #expect(program.raw("M15.median-days", in: "2025-02") == "10 days of 2")
        #expect(program.raw("M15.within-14", in: "2025-02") == "1/2")
    }

    @Test("M15 is too early in the first 30 days, and not collected from roll-ups")
    func emptiness() {
        var program = TestProgram(startsOn: "2025-01-02")
        let pair = program.pair(started: "2025-01-10")
        for part in ["median-days", "within-14", "not-met"] {
            #expect(program.raw("M15.\(part)", in: "2025-01") == "too early")
            #expect(program.raw("M15.\(part)", in: "2025-02") != "too early")
        }
        program.rollup(pair, "2025-01", held: 1, last: "2025-01-20")
        for part in ["median-days", "within-14", "not-met"] {
            #expect(program.raw("M15.\(part)", in: "2025-02") == "not collected")
        }
    }

    /// Relationships of January of which some met after 5 days, some after 20, some not at all.
    private func program(soon: Int, late: Int, never: Int) -> TestProgram {
        var program = TestProgram(cutoff: "2025-02-28")
        for index in 0..<soon + late + never {
            let pair = program.pair(started: "2025-01-10")
            if index < soon {
                program.meet(pair, "2025-01-15")
            } else if index < soon + late {
                program.meet(pair, "2025-01-30")
            }
        }
        return program
    }

    private func published(_ program: TestProgram, _ edition: Edition = .everyone) -> [String] {
        ["median-days", "within-14", "not-met"].map { program.published("M15.\($0)", in: "2025-02", edition) }
    }

    @Test("M15's median is of those that met, and the number of those that did not is guarded")
    func publication() {
        // 18 of 30 within 14 days, 25 met, 5 did not; 7 met late.
        #expect(published(program(soon: 18, late: 7, never: 5)) == ["5 (20–39)", "60% (20–39)", "5"])
        #expect(published(program(soon: 18, late: 7, never: 5), .team) == ["5 (25)", "60% (30)", "5"])
        // 4 did not meet: with the bases of median and share they could be subtracted, so one gives way.
        #expect(published(program(soon: 18, late: 8, never: 4)) == ["hidden", "60% (20–39)", "hidden"])
        #expect(published(program(soon: 18, late: 8, never: 4), .team) == ["5 (26)", "60% (30)", "4"])
        // All met.
        #expect(published(program(soon: 18, late: 12, never: 0)) == ["5 (20–39)", "60% (20–39)", "0"])
        // 9 met: too few for a median, and enough to be found by subtracting.
        #expect(published(program(soon: 0, late: 9, never: 21)) == ["hidden", "0% (20–39)", "21"])
    }
}
