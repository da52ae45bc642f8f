import Testing

@testable import Mentoring

@Suite("Metrics against a second reading of their definitions")
struct PlainReadingTests {
    @Test("agree on random programs full of boundary dates", arguments: UInt64(1)...30)
    func agree(seed: UInt64) {
        let program = TestProgram.random(seed: seed)
        let data = program.dataset
        let history = ProgramHistory(data)
        for month in Month("2024-01")...Month("2025-03") {
            let plain = PlainReading(data: data, month: month)
            let view = MonthView(history, month: month)
            let people = data.participants
            func members(_ set: UnitSet) -> [Int] { people.indices.filter(set.contains) }
            let note: Comment = "seed \(seed), \(month.text)"
            #expect(
                members(view.enrolled) == people.indices.filter { plain.enrolled(people[$0], month.lastDay) },
                note)
            #expect(members(view.mentees) == plain.mentees, note)
            #expect(members(view.matched) == plain.matched, note)
            #expect(members(view.waiting) == plain.waiting, note)
            #expect(view.waitingTimes.map(\.days) == plain.waits, note)
            #expect(program.raw("M17", in: month) == plain.goalSet, note)
            #expect(program.raw("M22", in: month) == plain.engaged, note)
            #expect(program.raw("M21", in: month) == plain.perRelationship, note)
            let endings = [
                program.raw("M25.planned", in: month), program.raw("M25.early", in: month),
                program.raw("M25.reason", by: "reason", "fit-expectations-conflict", in: month),
            ]
            #expect(endings == plain.endingShares, note)
            checkFlow(program, data, plain)
        }
    }

    private func checkFlow(_ program: TestProgram, _ data: Dataset, _ plain: PlainReading) {
        let month = plain.month
        let before = (month - 1).lastDay
        let expected = [
            data.relationships.filter { plain.isOpen($0, before) }.count,
            data.relationships.filter { $0.startedOn?.month == month }.count,
            data.relationships.filter { $0.startedOn != nil && $0.endedOn?.month == month }.count,
            data.relationships.filter { plain.isOpen($0, month.lastDay) }.count,
        ]
        let counted = ["opening", "started", "ended", "closing"].map { program.raw("flow.\($0)", in: month) }
        #expect(counted == expected.map { "\($0)" })
        #expect(expected[0] + expected[1] - expected[2] == expected[3])
    }
}
