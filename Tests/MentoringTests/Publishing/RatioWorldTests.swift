import Testing

@testable import Mentoring

@Suite("Ratios of relationships that lie in several groups")
struct RatioWorldTests {
    /// 30 women's and 30 men's relationships with goals for 18 and 15 of them, and group relationships of both.
    private func program(both: Int, withGoal: Int, model: RelationshipModel = .oneToOne) -> TestProgram {
        var program = TestProgram(equity: [("gender", ["woman", "man"])])
        func add(_ values: [Int], _ model: RelationshipModel, hasGoal: Bool) {
            let mentor = program.person(.mentor)
            let mentees = values.map { (program.person(equity: [0: $0]), Role.mentee) }
            let relationship = program.relationship(model, started: "2025-01-01", [(mentor, .mentor)] + mentees)
            if hasGoal { program.goal(relationship, set: "2025-02-01") }
        }
        for index in 0..<30 { add([0], .oneToOne, hasGoal: index < 18) }
        for index in 0..<30 { add([1], .oneToOne, hasGoal: index < 15) }
        for index in 0..<both { add([0, 1], model, hasGoal: index < withGoal) }
        return program
    }

    private func told(_ program: TestProgram) -> [String] {
        program.publishedRows("M39.M17", by: "gender", in: "2025-12")
    }

    @Test("a small overlap hides one ratio, where both would bound it")
    func overlap() {
        // Women 20 of 34 and 15 of 30; men 17 of 34 and 18 of 30.
        #expect(
            program(both: 4, withGoal: 2).rawRows("M39.M17", by: "gender", in: "2025-12") == [
                "20/34 : 15/30", "17/34 : 18/30",
            ])
        // Were none of the four with a goal, no 35 goals of the others would make both 1.2 and 0.8.
        #expect(told(program(both: 4, withGoal: 2)) == ["1.2", "hidden"])
        #expect(told(program(both: 0, withGoal: 0)) == ["1.2", "0.8"])
    }

    @Test("a model whose own share may be told keeps its numbers in every world")
    func model() {
        // Ten group relationships of both, two of them with a goal: M17 of groups would tell it.
        #expect(told(program(both: 10, withGoal: 2, model: .group)) == ["hidden", "hidden"])
        #expect(told(program(both: 10, withGoal: 2)).contains { $0 != "hidden" })
    }

    @Test("classes are told apart by every ratio and by model")
    func classes() {
        let dataset = program(both: 4, withGoal: 2, model: .group).dataset
        let measured = MeasuredMonth(MonthView(ProgramHistory(dataset), month: "2025-12"))
        let ratios = ["woman", "man"].compactMap { value -> ShareRatio? in
            let key = FigureKey("M39.M17", dimension: "gender", category: value)
            guard case .ratio(let ratio) = measured.figures[key]?.result else { return nil }
            return ratio
        }
        let classes = RatioClasses(ratios, models: dataset.relationships.map(\.model), smallestShareBase: 4)
        #expect(classes.world.wholes == [30, 30, 4] && classes.world.parts == [18, 15, 2])
        #expect(Set(classes.world.strata).count == 2)
        #expect(classes.of(0, .group) == [0, 2] && classes.of(0, .others) == [1])
        #expect(classes.partition(by: [0, 1]) == [[0], [1], [2]])
        #expect(classes.partition(by: [0]) == [[0, 2], [1]])
    }
}
