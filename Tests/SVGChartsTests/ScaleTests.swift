import Testing

@testable import SVGCharts

@Suite("Axes stand on round numbers")
struct ScaleTests {
    private func ticks(_ low: Double, _ high: Double, decimals: Int = 0) -> [Double] {
        Ticks(covering: ValueRange(low: low, high: high), atMost: 5, decimals: decimals).values
    }

    @Test("steps are 1, 2, 2.5 or 5 times a power of ten, and the smallest that covers the range")
    func roundSteps() {
        #expect(ticks(0, 100) == [0, 20, 40, 60, 80, 100])
        #expect(ticks(0, 7) == [0, 2, 4, 6, 8])
        #expect(ticks(0, 120) == [0, 25, 50, 75, 100, 125])
        #expect(ticks(0, 22) == [0, 5, 10, 15, 20, 25])
        #expect(ticks(0, 1) == [0, 1])
        #expect(ticks(-6, 8) == [-10, -5, 0, 5, 10])
        #expect(ticks(1, 5, decimals: 1) == [1, 2, 3, 4, 5])
        #expect(ticks(4.1, 4.4, decimals: 1) == [4.1, 4.2, 4.3, 4.4])
        #expect(ticks(0, 0.7, decimals: 1) == [0, 0.2, 0.4, 0.6, 0.8])
    }

    @Test("a tick is never finer than the numbers are: people have no half")
    func stepsRespectDecimals() {
        #expect(ticks(0, 12) == [0, 5, 10, 15])
        #expect(ticks(0, 12, decimals: 1) == [0, 2.5, 5, 7.5, 10, 12.5])
        #expect(ticks(0, 2) == [0, 1, 2])
    }

    @Test("every range is covered by two to six ticks, evenly spaced")
    func anyRange() {
        for exponent in -3...15 {
            for mantissa in [1.0, 1.3, 2.7, 4.9, 9.99] {
                let high = PowerOfTen.scaled(mantissa, exponent)
                for low in [0, high / 3, -high, high * 0.99] {
                    let ticks = ticks(low, high, decimals: 3)
                    #expect((2...6).contains(ticks.count))
                    #expect((ticks.first ?? .infinity) <= low + 1e-9 * high)
                    #expect((ticks.last ?? -.infinity) >= high - 1e-9 * high - 0.001)
                    #expect(ticks == ticks.sorted())
                }
            }
        }
    }

    @Test("domains hold what is published: per cent grow beyond 100, counts begin at zero, one value gets room")
    func domains() {
        func range(_ values: [Double], _ domain: ChartDomain) -> ValueRange? {
            ValueRange(of: values, in: domain, decimals: 0)
        }
        #expect(range([], .percent) == ValueRange(low: 0, high: 100))
        #expect(range([130], .percent) == ValueRange(low: 0, high: 130))
        #expect(range([3, 8], .fromZero) == ValueRange(low: 0, high: 8))
        #expect(range([-3, -8], .fromZero) == ValueRange(low: -8, high: 0))
        #expect(range([0, 0], .fromZero) == ValueRange(low: 0, high: 1))
        #expect(range([], .fromZero) == nil)
        #expect(range([], .fitted) == nil)
        #expect(range([50, 50], .fitted) == ValueRange(low: 45, high: 55))
        #expect(range([6], .between(5, 1)) == ValueRange(low: 1, high: 6))
        #expect(range([], .between(.nan, .infinity)) == nil)
    }

    @Test("positions run from start to end and never leave them")
    func linearScale() {
        let scale = LinearScale(low: 0, high: 100, start: 200, end: 0)
        #expect(scale.position(25) == 150)
        #expect(scale.position(-5) == 200)
        #expect(scale.position(500) == 0)
        #expect(LinearScale(low: 3, high: 3, start: 0, end: 10).position(3) == 5)
    }

    @Test("bands share the room evenly")
    func bandScale() {
        let bands = BandScale(count: 4, start: 10, length: 80)
        #expect(bands.step == 20)
        #expect(bands.center(0) == 20 && bands.center(3) == 80)
        #expect(BandScale(count: 1, start: 0, length: 400).markWidth == 48)
    }

    @Test("numbers are written in the site's way")
    func numberStyle() {
        let english = NumberStyle(decimals: 1, suffix: "%")
        #expect(english.text(1234.55) == "1,234.6%")
        #expect(english.text(-0.04) == "0.0%")
        let german = NumberStyle(decimals: 2, groupSeparator: ".", decimalSeparator: ",", suffix: " €")
        #expect(german.text(-1_234_567.8) == "\u{2212}1.234.567,80 €")
        #expect(NumberStyle(prefix: "$").text(-5) == "\u{2212}$5")
        #expect(NumberStyle().text(1005) == "1,005")
        #expect(NumberStyle(decimals: 99).text(1) == "1.000")
        #expect(NumberStyle().text(.nan) == "")
        #expect(NumberStyle(groupSeparator: "").text(1e300) == "1000000000000000")
    }
}
