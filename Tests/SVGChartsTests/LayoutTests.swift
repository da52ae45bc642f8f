import Testing

@testable import SVGCharts

@Suite("Labels never overlap")
struct LayoutTests {
    @Test("labels that fit stay where they want to be")
    func nothingMoves() {
        let wishes = [LabelWish(center: 50, size: 10), LabelWish(center: 20, size: 10)]
        #expect(separated(wishes, low: 0, high: 100) == [50, 20])
    }

    @Test("two labels at one height share the move")
    func twoAtOnePlace() {
        let wishes = [LabelWish(center: 50, size: 10), LabelWish(center: 50, size: 10)]
        #expect(separated(wishes, low: 0, high: 100) == [45, 55])
    }

    @Test("a block at a bound is moved inside, and its neighbor with it")
    func atTheBounds() {
        let wishes = [
            LabelWish(center: 2, size: 10), LabelWish(center: 3, size: 10), LabelWish(center: 22, size: 10),
        ]
        #expect(separated(wishes, low: 0, high: 100) == [5, 15, 25])
        let low = [LabelWish(center: 99, size: 10), LabelWish(center: 85, size: 20)]
        #expect(separated(low, low: 0, high: 100) == [95, 80])
    }

    @Test("whatever the wishes, labels keep their order, their distance and the bounds")
    func anyWishes() {
        var state: UInt64 = 7
        func next(_ bound: Double) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24) * bound
        }
        for _ in 0..<2000 {
            let wishes = (0..<5).map { _ in LabelWish(center: next(200), size: 10 + next(25)) }
            let centers = separated(wishes, low: 0, high: 200)
            let order = wishes.indices.sorted { centers[$0] < centers[$1] }
            for (above, below) in zip(order, order.dropFirst()) {
                #expect(wishes[above].center <= wishes[below].center)
                let distance = centers[below] - centers[above]
                #expect(distance >= (wishes[above].size + wishes[below].size) / 2 - 1e-6)
            }
            #expect(order.first.map { centers[$0] - wishes[$0].size / 2 >= -1e-6 } ?? false)
            #expect(order.last.map { centers[$0] + wishes[$0].size / 2 <= 200 + 1e-6 } ?? false)
        }
    }

    @Test("of thirteen months every second one is written where three quarters fit, the newest always")
    func thinning() {
        let centers = (0..<13).map { Double($0) * 25 }
        let row = { (width: Double) in
            LabelRow(centers: centers, widths: Array(repeating: width, count: 13), gap: 5)
        }
        #expect(row(20).thinned() == Array(0..<13))
        #expect(row(21).thinned() == [0, 2, 4, 6, 8, 10, 12])
        #expect(row(46).thinned() == [0, 3, 6, 9, 12])
        #expect(row(90).thinned() == [0, 4, 8, 12])
        #expect(row(96).thinned() == [2, 7, 12])
        #expect(row(1000).thinned() == [12])
        #expect(LabelRow(centers: [], widths: [], gap: 5).thinned() == [])
    }

    @Test("of uneven labels the last is kept, and each that does not touch the next one kept")
    func keptFromLast() {
        let row = LabelRow(centers: [0, 10, 30, 35, 60], widths: [10, 10, 10, 10, 10], gap: 2)
        #expect(row.keptFromLast() == [1, 3, 4])
    }

    @Test("years are written once under their months, and other labels stay whole")
    func columnNames() {
        let months = ColumnNames(["Nov 2025", "Dec 2025", "Jan 2026"])
        #expect(months.labels == ["Nov", "Dec", "Jan"])
        #expect(months.groups == ["2025", "2025", "2026"])
        #expect(ColumnNames(["Q1 2025", "Q1 2026"]).groups == [])
        #expect(ColumnNames(["2025年8月", "2025年9月"]).labels == ["2025年8月", "2025年9月"])
        #expect(ColumnNames([" 2025", " 2025"]).labels == [" 2025", " 2025"])
    }

    @Test("names wrap at spaces, long words inside, and too many lines end in …")
    func wrapping() {
        // 10 units of size: "aaa" is 18.4 wide, "aaa aaa" 40.
        #expect(wrapped("aaa aaa  aaa", size: 10, width: 41, lines: 3) == ["aaa aaa", "aaa"])
        #expect(wrapped("aaaaaa", size: 10, width: 20, lines: 3) == ["aaa", "aaa"])
        #expect(wrapped("aaa aaa aaa", size: 10, width: 20, lines: 2).last?.last == "…")
        #expect(wrapped("", size: 10, width: 20, lines: 2) == [])
        #expect(wrapped("事業計画", size: 10, width: 20, lines: 3) == ["事業", "計画"])
        #expect(wrapped("word", size: 10, width: -5, lines: 2).count == 2)
    }

    @Test("text is measured by its letters: East Asian ones are one em, combining marks nothing")
    func measuring() {
        #expect(measuredWidth("00", size: 10) == 12.72)
        #expect(measuredWidth("事", size: 10) == 10)
        #expect(measuredWidth("e\u{0301}", size: 10) == measuredWidth("e", size: 10))
        #expect(measuredWidth("0", size: 10, bold: true) > measuredWidth("0", size: 10))
    }
}
