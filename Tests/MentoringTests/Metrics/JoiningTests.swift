import Testing

@testable import Mentoring

@Suite("Who is in the program (M01, M02, M03)")
struct JoiningTests {
    @Test("M02 counts a person with two roles once in each and once in all")
    func twoRoles() {
        var program = TestProgram()
        program.person(roles: [(.mentor, "2025-01-01", nil), (.mentee, "2025-01-01", nil)])
        program.person(.peer)
        // The role ended on the day, so it does not cover it.
        program.person(roles: [(.mentor, "2025-01-01", "2025-01-31")])
        // Accepted tomorrow; applied and never accepted.
        program.person(.mentor, accepted: "2025-02-01")
        program.person(.mentor, accepted: nil)
        #expect(program.raw("M02", in: "2025-01") == "2")
        #expect(program.rawRows("M02", by: "role", in: "2025-01") == ["1", "1", "1"])
        #expect(program.raw("M02", in: "2025-02") == "3")
    }

    @Test("M02 and M03 count leap days and month ends")
    func leapDay() {
        var program = TestProgram(startsOn: "2024-01-01")
        program.person(.mentee, accepted: "2024-02-29")
        program.person(.mentee, accepted: "2024-01-31", left: "2024-02-29")
        #expect(program.raw("M02", in: "2024-02") == "1")
        #expect(program.raw("M03.joiners", in: "2024-02") == "1")
        #expect(program.raw("M03.leavers", in: "2024-02") == "1")
        #expect(program.raw("M03.leavers", in: "2024-03") == "0")
    }

    @Test("M03 reads roles on the day of joining and the day before leaving")
    func roles() {
        var program = TestProgram()
        // Became a mentor on the day of leaving, which does not count.
        program.person(
            accepted: "2025-01-10", left: "2025-01-20", leftReason: .time,
            roles: [(.mentee, "2025-01-10", "2025-01-20"), (.mentor, "2025-01-20", nil)])
        program.person(.mentor, accepted: "2024-06-01", left: "2025-01-01")
        // Left before being accepted: an application that was taken back.
        program.person(.mentee, accepted: nil, left: "2025-01-05")
        #expect(program.raw("M03.joiners", in: "2025-01") == "1")
        #expect(program.rawRows("M03.joiners", by: "role", in: "2025-01") == ["0", "1", "0"])
        #expect(program.raw("M03.leavers", in: "2025-01") == "2")
        #expect(program.rawRows("M03.leavers", by: "role", in: "2025-01") == ["1", "1", "0"])
        // completed, left-organization, time, no-match, not-useful, moved-role, other, undisclosed, unknown
        #expect(
            program.rawRows("M03.leavers", by: "reason", in: "2025-01")
                == ["0", "0", "1", "0", "0", "0", "0", "0", "1"])
    }

    @Test("M03 says what was not collected")
    func notCollected() {
        var program = TestProgram()
        program.person(.mentee)
        program.collected = ["participants.left_on"]
        #expect(program.raw("M03.leavers", in: "2025-01") == "0")
        #expect(program.rawRows("M03.leavers", by: "reason", in: "2025-01").first == "not collected")
        program.collected = []
        #expect(program.raw("M03.leavers", in: "2025-01") == "not collected")
        #expect(program.raw("M03.joiners", in: "2025-01") == "1")
    }

    @Test("M01 takes the latest headcount dated by the month's end")
    func participation() {
        var program = TestProgram(units: ["Eng", "Ops", "HR"])
        program.populations = [
            PopulationCount(asOf: "2025-02-01", count: 40, byUnit: [("Eng", 25), ("Ops", 15)]),
            PopulationCount(asOf: "2025-03-31", count: 50, byUnit: [("Eng", 30), ("Ops", 20), ("HR", 0)]),
        ]
        program.person(unit: 0)
        program.person(unit: 0)
        program.person(unit: 1)
        program.person()
        #expect(program.raw("M01", in: "2025-01") == "not collected")
        #expect(program.raw("M01", in: "2025-02") == "4/40")
        #expect(program.rawRows("M01", by: "unit", in: "2025-02") == ["2/25", "1/15", "not collected"])
        #expect(program.raw("M01", in: "2025-03") == "4/50")
        #expect(program.rawRows("M01", by: "unit", in: "2025-03") == ["2/30", "1/20", "0/0"])
        program.collected = []
        #expect(program.rawRows("M01", by: "unit", in: "2025-03").first == "not collected")
    }

    @Test("units merge where program.json says so, and nowhere else")
    func merge() {
        var program = TestProgram(units: ["Eng", "Ops", "HR", "Law"], merge: ["HR": "Other", "Law": "Other"])
        program.populations = [
            PopulationCount(
                asOf: "2025-01-01", count: 100, byUnit: [("Eng", 50), ("Ops", 30), ("HR", 12), ("Law", 8)])
        ]
        program.person(unit: 2)
        program.person(unit: 3)
        program.person(unit: 1)
        #expect(ProgramHistory(program.dataset).units.names == ["Eng", "Ops", "Other"])
        #expect(program.rawRows("M01", by: "unit", in: "2025-01") == ["0/50", "1/30", "2/20"])
    }
}
