import Testing

@testable import Mentoring

@Suite("The attention list")
struct AttentionListTests {
    /// 20 pairs: three have not met for long, one has never met, the others met lately.
    private func program(size: Int = 20) -> TestProgram {
        var program = TestProgram(startsOn: "2025-01-01", cutoff: "2025-06-30")
        program.goals = nil
        program.collected.remove("relationships.agreement")
        for index in 0..<size {
            let pair = program.pair(started: "2025-01-01", ref: index == 2 ? nil : "AB\(10 + index)")
            // A2's limit is 56 days: twice the rhythm of 28.
            switch index {
            case 0: program.meet(pair, "2025-05-01")
            case 1: program.meet(pair, "2025-04-10")
            case 2: program.meet(pair, "2025-03-01")
            case 3: continue
            default: program.meet(pair, "2025-06-20")
            }
        }
        return program
    }

    private func rows(_ program: TestProgram, _ edition: Edition = .team) -> [String] {
        publish(program.dataset, edition: edition).attention.map { row in
            let causes = row.causes.map {
                "\($0.rule) \($0.since.text) \($0.daysOver) \($0.severity.rawValue)"
            }
            return "\(row.code ?? "-") \(causes.joined(separator: ", ")) \(row.contact)"
        }
    }

    @Test(
        "has a row for each relationship with all its rules, the gravest and longest first, a record without a code as such"
    )
    func list() {
        #expect(
            rows(program()) == [
                // Quiet since March 1, 121 days: offer an ending since day 56. No row in the 60 days to June 30.
                "- A2 2025-04-26 65 offer-ending, A15 2025-04-30 61 watch both",
                // Never met, 180 days since January 1, 14 allowed.
                "AB13 A1 2025-01-15 166 serious, A15 2025-03-02 120 watch both",
                "AB11 A2 2025-06-05 25 serious, A15 2025-06-09 21 watch both",
                // Last met on May 1, the day before the window of 60 days.
                "AB10 A2 2025-06-26 4 watch, A15 2025-06-30 0 watch both",
            ])
    }

    @Test("says to talk to one side only where every rule does")
    func contact() {
        func cause(_ rule: String, _ contact: ContactSide) -> AttentionCause {
            AttentionCause(rule: rule, since: "2025-06-01", daysOver: 29, severity: .watch, contact: contact)
        }
        #expect(
            AttentionRow(code: nil, causes: [cause("A8", .mentor), cause("A13", .mentor)]).contact == .mentor)
        #expect(AttentionRow(code: nil, causes: [cause("A8", .mentor), cause("A2", .both)]).contact == .both)
        #expect(
            AttentionRow(code: nil, causes: [cause("A8", .mentor), cause("A10", .mentee)]).contact == .both)
    }

    @Test("is the team's alone, and of the newest month")
    func teamOnly() {
        #expect(rows(program(), .everyone).isEmpty && rows(program(), .leadership).isEmpty)
        var earlier = program()
        earlier.cutoff = "2025-05-31"
        // In May hardly anybody had met: without this the rule would be the program's.
        earlier.thresholds["share"] = ["share": 100]
        #expect(rows(earlier).contains { $0.utf8.starts(with: "AB13 A1 2025-01-15 136".utf8) })
    }

    @Test("leaves a rule that applies to more than the threshold's share to the finding about the program")
    func widespread() {
        var program = program()
        program.goals = []
        program.goal(4, set: "2025-02-01")
        // 19 of 20 have no goal: no rows of A5, and F32 in their place.
        #expect(!rows(program).contains { $0.contains("A5 ") })
        let figures = publish(program.dataset, edition: .team)
        #expect(findFindings(figures, in: "2025-06").contains { $0.rule == .f32 })
        program.thresholds["share"] = ["share": 96]
        #expect(rows(program).count { $0.contains("A5 ") } == 19)
        let few = publish(program.dataset, edition: .team)
        #expect(!findFindings(few, in: "2025-06").contains { $0.rule == .f32 })
    }

    @Test("stays in small-program mode, where no figure could speak of a widespread rule")
    func smallProgram() {
        var small = program(size: 6)
        small.goals = []
        let figures = publish(small.dataset, edition: .team)
        #expect(figures.figure(FigureKey("M40.A5"), in: "2025-06")?.status == .hidden)
        #expect(rows(small).count { $0.contains("A5 ") } == 6)
    }

    @Test("names waiting people by their own code, and shows an answer only where it is shared")
    func people() {
        var program = program()
        program.person(.mentee, accepted: "2025-04-01", ref: "ZZ99")
        program.surveys = [.asking(.fit, .likert5, closed: "2025-06-10")]
        program.responses = [.mentee(1, 5), .mentee(1, 6, shared: false)]
        let list = rows(program)
        #expect(list.contains("ZZ99 A10 2025-05-02 59 serious mentee"))
        #expect(list.filter { $0.contains("A6 ") } == ["AB15 A6 2025-06-10 20 watch both"])
    }
}
