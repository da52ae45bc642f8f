import Testing

@testable import Mentoring

/// The test vectors of domain.md 5.4 that concern one month's tables; k = 5.
@Suite("Test vectors of suppression")
struct SuppressionVectorTests {
    @Test("V1: a crossing of units and roles with public margins")
    func crossing() {
        let units = ["Eng", "Ops", "HR", "Fin"]
        var table = SmallTable(groups: [18, 12, 9, 7, 6, 3, 8, 6], cells: [])
        table.cells.append(.init(name: "total", atoms: Array(0..<8), priority: 100))
        table.cells.append(.init(name: "mentee", atoms: [0, 2, 4, 6], priority: 60))
        table.cells.append(.init(name: "mentor", atoms: [1, 3, 5, 7], priority: 60))
        for (index, unit) in units.enumerated() {
            table.cells.append(.init(name: unit, atoms: [2 * index, 2 * index + 1], priority: 50))
        }
        for (index, unit) in units.enumerated() {
            table.cells.append(.init(name: "\(unit)/mentee", atoms: [2 * index], priority: 10))
            table.cells.append(.init(name: "\(unit)/mentor", atoms: [2 * index + 1], priority: 10))
        }
        #expect(table.hidden == ["HR/mentee", "HR/mentor", "Fin/mentee", "Fin/mentor"])
    }

    @Test("V4: a crossing of two by two hides all its inner cells and none of its margins")
    func twoByTwo() {
        var table = SmallTable(groups: [9, 7, 8, 2], cells: [])
        table.cells.append(.init(name: "total", atoms: [0, 1, 2, 3], priority: 100))
        table.cells.append(.init(name: "row 1", atoms: [0, 1], priority: 60))
        table.cells.append(.init(name: "row 2", atoms: [2, 3], priority: 60))
        table.cells.append(.init(name: "column 1", atoms: [0, 2], priority: 50))
        table.cells.append(.init(name: "column 2", atoms: [1, 3], priority: 50))
        for (index, name) in ["a", "b", "c", "d"].enumerated() {
            table.cells.append(.init(name: name, atoms: [index], priority: 10))
        }
        #expect(table.hidden == ["a", "b", "c", "d"])
    }

    @Test("V2, V7, V8, V12: one-way tables with a public total")
    func oneWay() {
        // D is small; C, the smallest of the others, keeps it from being subtracted.
        #expect(SmallTable.oneWay([14, 7, 6, 3]).hidden == ["C", "D"])
        // C and D would be known to be 3 together: 2 hidden parts need 5 + 2 − 1 = 6.
        #expect(SmallTable.oneWay([14, 7, 2, 1]).hidden == ["B", "C", "D"])
        #expect(SmallTable.oneWay([12, 4]).hidden == ["A", "B"])
        // Five hidden ones of 5 in all would each be 1: 5 parts need 9, and with A 25 ≥ 10.
        #expect(SmallTable.oneWay([20, 1, 1, 1, 1, 1]).hidden == ["A", "B", "C", "D", "E", "F"])
    }

    @Test("V9, V11: started and ended between a public opening and closing")
    func flow() {
        func check(_ opening: Int, started: Int, ended: Int) -> [String] {
            // Groups: stayed, ended, started; nobody started and ended.
            let table = SmallTable(
                groups: [opening - ended, ended, started],
                cells: [
                    .init(name: "opening", atoms: [0, 1], priority: 100, isPublic: true),
                    .init(name: "closing", atoms: [0, 2], priority: 100, isPublic: true),
                    .init(name: "started", atoms: [2], priority: 100),
                    .init(name: "ended", atoms: [1], priority: 100),
                ])
            return table.hidden
        }
        // The elimination alone: 7 started would tell that 2 ended.
        #expect(check(40, started: 7, ended: 2) == ["started", "ended"])
        #expect(check(40, started: 7, ended: 6) == [])
    }

    @Test("ties hide the later part, and C0 parts are never hidden")
    func ties() {
        #expect(SmallTable.oneWay([6, 6, 6, 3]).hidden == ["C", "D"])
        var table = SmallTable.oneWay([14, 7, 6, 3])
        table.cells[3].isPublic = true
        #expect(table.hidden == ["B", "D"])
    }

    @Test("zeros are shown, until nothing is left to hide a small total behind")
    func zeros() {
        #expect(SmallTable.oneWay([14, 0, 6, 3]).hidden == ["C", "D"])
        #expect(SmallTable.oneWay([2, 1, 0, 0]).hidden == ["A", "B", "C", "D"])
        #expect(SmallTable.oneWay([0, 0, 0]).hidden == [])
    }

    @Test("people in no part are a hidden part too")
    func unknown() {
        // 4 people without a part would be known; B hides them.
        #expect(SmallTable.oneWay([14, 7], unknown: 4).hidden == ["B"])
        #expect(SmallTable.oneWay([14, 7], unknown: 5).hidden == [])
    }

    @Test("a total that is not public is protected all the same")
    func hiddenTotal() {
        var table = SmallTable.oneWay([14, 7, 6, 3])
        table.cells[0].isPublic = false
        table.cells[0].isHidden = true
        #expect(table.hidden == ["total", "C", "D"])
    }
}
