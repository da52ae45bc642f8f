import SVGCharts
import Testing

@Suite("No input stops a build")
struct UnusualInputTests {
    private static let extremes: [Double] = [
        .nan, .signalingNaN, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 1e15,
        -1e15,
        1e16, .leastNonzeroMagnitude, -0.0, 0, 1, 1e-7,
    ]

    private func charts(_ points: [ChartPoint], columns: Int? = nil, target: Double? = nil) -> [any Chart] {
        let frame = Gallery.frame("u", "Unusual", style: NumberStyle(decimals: 2))
        let names = (0..<(columns ?? points.count)).map { "Month \($0)" }
        let target = target.map { ChartTarget(value: $0, label: "Target") }
        let categories = points.enumerated().map { ChartCategory(name: "Category \($0)", point: $1) }
        var charts: [any Chart] = [
            BarChart(frame: frame, categories: categories, domain: .percent, target: target),
            ShareBar(frame: frame, parts: categories), Sparkline(frame: frame, points: points),
            SingleFigure(frame: frame, text: "", caption: "", trend: points),
        ]
        for domain in [ChartDomain.percent, .fromZero, .fitted, .between(1, 5), .between(.nan, .infinity)] {
            let series = [
                ChartSeries(name: "A", points: points), ChartSeries(name: "B", points: points.reversed()),
            ]
            charts.append(
                LineChart(frame: frame, columns: names, series: series, domain: domain, target: target))
            charts.append(
                ColumnChart(frame: frame, columns: names, points: points, domain: domain, target: target))
        }
        return charts
    }

    @Test("each extreme number alone, and all of them together")
    func extremeNumbers() {
        let sets = Self.extremes.map { [ChartPoint.value($0)] } + [Self.extremes.map { .value($0) }]
        for points in sets {
            for target in [nil, .nan, 1e15, -3] as [Double?] {
                for chart in charts(points, target: target) {
                    let svg = chart.svg()
                    #expect(WellFormedXML(svg).problem == nil)
                    let words = String(decoding: svg, as: UTF8.self)
                    #expect(!words.contains("nan\"") && !words.contains("inf\"") && !words.contains("e+"))
                }
            }
        }
    }

    @Test("a number that cannot be one is missing", arguments: [Double.nan, .infinity, 2e15])
    func impossibleNumbersAreMissing(_ value: Double) {
        let with = { (point: ChartPoint) in
            LineChart(
                frame: Gallery.frame("u", "U"), columns: ["A", "B", "C"],
                series: [ChartSeries(name: "S", points: [.value(1), point, .value(2)])], domain: .fitted
            ).svg()
        }
        #expect(with(.value(value)) == with(.missing))
    }

    @Test("no data says the caller's words", arguments: 0..<4)
    func emptyData(_ count: Int) {
        let points = Array(repeating: ChartPoint.missing, count: count)
        let frame = Gallery.frame("u", "U")
        let columns = points.map { _ in "M" }
        let charts: [any Chart] = [
            LineChart(
                frame: frame, columns: columns, series: [ChartSeries(name: "S", points: points)],
                domain: .percent),
            ColumnChart(frame: frame, columns: columns, points: points),
            BarChart(frame: frame, categories: points.map { ChartCategory(name: "C", point: $0) }),
            ShareBar(frame: frame, parts: points.map { ChartCategory(name: "C", point: $0) }),
        ]
        for chart in charts { #expect(WellFormedXML(chart.svg()).text.contains("No data yet")) }
    }

    @Test("one point, equal points, more or fewer points than columns")
    func oddCounts() {
        let sets: [[ChartPoint]] = [
            [.value(5)], [.value(5), .value(5), .value(5)], [.hidden], [.coded("≥85%")], [],
        ]
        for points in sets {
            for columns in [0, 1, 2, 7] {
                for chart in charts(points, columns: columns) {
                    #expect(WellFormedXML(chart.svg()).problem == nil)
                }
            }
        }
    }

    @Test("five hundred columns, categories, parts, and forty series")
    func manyPoints() {
        let points = (0..<500).map { (index: Int) -> ChartPoint in
            if index % 7 == 0 { return .hidden }
            return index % 11 == 0 ? .coded("≥\(index)") : .value(Double(index))
        }
        for chart in charts(points) { #expect(WellFormedXML(chart.svg()).problem == nil) }
        let series = (0..<40).map { index in Gallery.series("Series \(index)", Double(index), 50) }
        let chart = LineChart(
            frame: Gallery.frame("u", "U"), columns: ["A", "B"], series: series, domain: .percent)
        let picture = WellFormedXML(chart.svg())
        #expect(picture.problem == nil)
        #expect(picture.text.contains("Series 39"))
    }
}
