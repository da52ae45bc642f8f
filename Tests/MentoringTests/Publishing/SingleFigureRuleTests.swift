import Testing

@testable import Mentoring

@Suite("Rules for single figures (R3, R8e, R9, 4.2)")
struct SingleFigureRuleTests {
    private func share(_ count: Int, of base: Int) -> RawResult {
        .share(
            numerator: UnitSet(universe: base, 0..<count), denominator: UnitSet(universe: base, 0..<base))
    }

    /// What the rules say of a share of a people metric in an edition for everyone, k = 5.
    private func verdict(_ count: Int, of base: Int, _ disclosureClass: DisclosureClass) -> PrimaryVerdict {
        let program = TestProgram()
        let rules = PrimaryRules(
            disclosure: program.dataset.program.disclosure, edition: .everyone,
            history: ProgramHistory(program.dataset))
        let part = MetricPart(nil, .percent, good: .up, class: disclosureClass)
        let metric = MetricDefinition(
            id: "X", slug: "x", family: .joining, timing: .stock, protects: .people, inputs: [], main: part)
        let slot = FigureSlot(key: FigureKey("X"), metric: metric, part: part, breakdown: nil)
        return rules.verdict(on: RawFigure("X", share(count, of: base)), in: slot)
    }

    @Test("V6: shares at k = 5")
    func ladder() {
        #expect(verdict(7, of: 9, .c1) == .hidden)
        // Base 10 is n_pct, yet not above 2k.
        #expect(verdict(5, of: 10, .c1) == .hidden)
        // End at 18: 500 / 18 = 27.8, so 30; 14 of 18 is 77.8 %.
        #expect(verdict(14, of: 18, .c1) == .coded(.atLeast(70)))
        #expect(verdict(30, of: 40, .c1) == .candidate)
        // End at 40: 12.5, so 15; 38 of 40 is 95 %.
        #expect(verdict(38, of: 40, .c1) == .coded(.atLeast(85)))
        #expect(verdict(0, of: 40, .c1) == .candidate)
        #expect(verdict(40, of: 40, .c1) == .candidate)
        #expect(verdict(0, of: 40, .c2) == .coded(.atMost(15)))
        #expect(verdict(40, of: 40, .c2) == .coded(.atLeast(85)))
    }

    @Test("a share at an end counts as beyond it, the low end first")
    func ladderEnds() {
        // 6 of 40 is 15 % exactly, 34 of 40 is 85 %.
        #expect(verdict(6, of: 40, .c1) == .coded(.atMost(15)))
        #expect(verdict(34, of: 40, .c1) == .coded(.atLeast(85)))
        #expect(verdict(7, of: 40, .c1) == .candidate)
        // 6 of 12 is 50 % at the end 50 (500 / 12 = 41.7).
        #expect(verdict(6, of: 12, .c1) == .coded(.atMost(50)))
        #expect(verdict(7, of: 12, .c1) == .coded(.atLeast(50)))
        #expect(ShareLadder.end(base: 500, smallestCount: 5) == 1)
        #expect(ShareLadder.end(base: 499, smallestCount: 5) == 2)
        #expect(ShareLadder.end(base: 9, smallestCount: 5) == nil)
    }

    @Test("a coded share never tells of fewer than k units", arguments: [3, 5, 10])
    func ladderIsWideEnough(smallestCount: Int) {
        for base in (2 * smallestCount + 1)...600 {
            guard let end = ShareLadder.end(base: base, smallestCount: smallestCount) else {
                Issue.record("no end for \(base)")
                continue
            }
            for count in 0...base where ShareLadder.coded(count, of: base, end: end) == nil {
                #expect(count > smallestCount && base - count > smallestCount)
            }
            // The words allow every count up to the end, so at least k of them.
            #expect(end * base / 100 >= smallestCount)
        }
    }

    @Test("bases are told in bands from 10 on")
    func bands() {
        #expect(PublishedBase.banded(9) == .notShown)
        #expect(PublishedBase.banded(10) == .band(from: 10, through: 19))
        #expect(PublishedBase.banded(39) == .band(from: 20, through: 39))
        #expect(PublishedBase.banded(99) == .band(from: 40, through: 99))
        #expect(PublishedBase.banded(100) == .band(from: 100, through: nil))
    }

    @Test("rounding is half away from zero, counts half up to the base, shares from rounded counts")
    func rounding() {
        let program = TestProgram(roundBase: 5)
        let exact = Rounding(program.dataset.program.disclosure, edition: .team)
        let rounded = Rounding(program.dataset.program.disclosure, edition: .everyone)
        // 1 of 8 is 12.5 %, 3 of 8 is 37.5 %.
        #expect(exact.value(share(1, of: 8)) == 13 && exact.value(share(3, of: 8)) == 38)
        #expect(exact.value(.mean(total: 7, units: UnitSet(universe: 20, 0..<20))) == 0.4)
        #expect(exact.count(12) == 12 && rounded.count(12) == 10 && rounded.count(13) == 15)
        // 23 of 27: 25 of 25; 28 of 27 would be above it.
        #expect(rounded.value(share(23, of: 27)) == 100)
        #expect(rounded.value(share(27, of: 27)) == 100)
        #expect(rounded.value(share(1, of: 2)) == nil)
        #expect(rounded.value(.quantile(12, units: UnitSet(universe: 3, 0..<3))) == 12)
        let even = Rounding(TestProgram(roundBase: 4).dataset.program.disclosure, edition: .everyone)
        #expect(even.count(2) == 4 && even.count(1) == 0)
    }

    @Test("changes within the steady band are none")
    func steadyBand() {
        func count(_ number: Int) -> RawResult { .count(UnitSet(universe: number, 0..<number)) }
        // Counts: max(3, 10 %).
        #expect(SteadyBand.change(from: count(10), to: count(12)) == .same)
        #expect(SteadyBand.change(from: count(10), to: count(13)) == .up)
        #expect(SteadyBand.change(from: count(50), to: count(46)) == .same)
        #expect(SteadyBand.change(from: count(50), to: count(45)) == .down)
        // 60 to 75 of 100: pooled 0.675, 196 · √(0.675 · 0.325 · 0.02) = 12.98 points.
        #expect(SteadyBand.change(from: share(60, of: 100), to: share(75, of: 100)) == .up)
        #expect(SteadyBand.change(from: share(60, of: 100), to: share(72, of: 100)) == .same)
        // 900 to 950 of 1000: √ gives 2.3 points, so 5 it is, and at 5 it moves.
        #expect(SteadyBand.change(from: share(900, of: 1_000), to: share(950, of: 1_000)) == .up)
        #expect(SteadyBand.change(from: share(900, of: 1_000), to: share(949, of: 1_000)) == .same)
        // Days: max(3, 20 %). Meetings: max(0.3, 15 %).
        let units = UnitSet(universe: 10, 0..<10)
        #expect(SteadyBand.change(from: .quantile(20, units: units), to: .quantile(17, units: units)) == .same)
        #expect(SteadyBand.change(from: .quantile(20, units: units), to: .quantile(16, units: units)) == .down)
        #expect(
            SteadyBand.change(from: .mean(total: 10, units: units), to: .mean(total: 12, units: units)) == .same
        )
        #expect(
            SteadyBand.change(from: .mean(total: 10, units: units), to: .mean(total: 13, units: units)) == .up)
        #expect(SteadyBand.change(from: share(0, of: 0), to: share(1, of: 2)) == nil)
    }

    @Test("the fiscal year ends the month before it begins")
    func fiscalYear() {
        let calendar = FiscalYear(firstMonth: 1)
        #expect(
            calendar.lastMonth(of: "2025-12") == "2025-12" && calendar.lastMonth(of: "2025-01") == "2025-12")
        #expect(
            calendar.latestEnd(by: "2025-11") == "2024-12" && calendar.latestEnd(by: "2025-12") == "2025-12")
        let october = FiscalYear(firstMonth: 10)
        #expect(october.lastMonth(of: "2025-10") == "2026-09" && october.lastMonth(of: "2025-09") == "2025-09")
        #expect(october.latestEnd(by: "2025-10") == "2025-09")
    }

    @Test("small programs are told by the quarter before, in the first quarter by the first month")
    func smallProgram() {
        // Starts in February; k = 5: fewer than 10 open or 20 enrolled is small.
        let sizes: [Month: (enrolled: Int, open: Int)] = [
            "2025-02": (20, 10), "2025-03": (19, 10), "2025-04": (50, 30), "2025-05": (50, 30),
            "2025-06": (20, 9), "2025-07": (50, 30),
        ]
        let mode = SmallProgram(sizes: sizes, firstMonth: "2025-02", smallestCount: 5)
        #expect(!mode.holds(in: "2025-02") && !mode.holds(in: "2025-03"))
        // March decides on April to June, June on July.
        #expect(mode.holds(in: "2025-04") && mode.holds(in: "2025-06") && mode.holds(in: "2025-07"))
        let large = SmallProgram(sizes: ["2025-03": (20, 10)], firstMonth: "2025-01", smallestCount: 5)
        #expect(!large.holds(in: "2025-04"))
    }
}
