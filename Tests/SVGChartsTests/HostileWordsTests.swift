import SVGCharts
import Testing

@Suite("A caller's words never become markup")
struct HostileWordsTests {
    static let names = [
        "\"><script>alert(1)</script>", "</text></svg><img src=x onerror=alert(1)>", "&amp;&lt;&#0;]]>",
        "\"\u{0301} onload=\"x", "<\u{0338}script>", "'\u{20DD}", "a\u{0000}b\u{0001}\u{0008}\u{001F}\u{007F}",
        "\u{0085}\u{009F}" + noncharacters, "line\nbreak\ttab\r", "\u{202E}txet", "url(#x)",
        String(repeating: "<", count: 5000), String(repeating: "\u{0301}", count: 2000), "👩‍👩‍👧‍👦", "",
    ]

    /// U+FFFE, U+FFFF, U+1FFFE and U+FDD0, which no literal can hold.
    static let noncharacters = String(
        decoding: [0xEF, 0xBF, 0xBE, 0xEF, 0xBF, 0xBF, 0xF0, 0x9F, 0xBF, 0xBE, 0xEF, 0xB7, 0x90] as [UInt8],
        as: UTF8.self)

    @Test("in names, titles, codes, labels, ids and number styles of every form", arguments: names)
    func everyForm(_ words: String) {
        for chart in Self.charts(of: words) {
            let picture = WellFormedXML(chart.svg())
            #expect(picture.problem == nil)
            let allowed: Set = [
                "svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "text", "tspan",
            ]
            #expect(Set(picture.elements.map(\.name)).subtracting(allowed).isEmpty)
            #expect(!picture.elements.flatMap(\.attributes.keys).contains { $0.hasPrefix("on") })
            let ids = picture.values(of: "id")
            #expect(
                ids.allSatisfy { id in
                    id.utf8.allSatisfy {
                        (48...57).contains($0) || (65...122).contains($0) || $0 == 45 || $0 == 46
                    }
                })
            #expect(picture.values(of: "aria-labelledby") == [ids.prefix(2).joined(separator: " ")])
        }
    }

    @Test("what may not stand in XML is replaced, and the rest is kept")
    func wordsAreKept() {
        let chart = BarChart(
            frame: Gallery.frame("x", "a<b & \"c\"\u{0001}é事" + Self.noncharacters), categories: [])
        let picture = WellFormedXML(chart.svg())
        #expect(picture.text.contains("a<b & \"c\"\u{FFFD}é事\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"))
    }

    @Test("two ids never become one")
    func idsStayApart() {
        let ids = ["a b", "a.20b", "a-b", "a_b", "", "1", "chart..1", "chart.1", "é"]
        let written = ids.map { id in
            let chart = Sparkline(frame: Gallery.frame(id, "T"), points: [])
            return WellFormedXML(chart.svg()).values(of: "id").first ?? ""
        }
        #expect(Set(written).count == ids.count)
    }

    private static func charts(of words: String) -> [any Chart] {
        let style = NumberStyle(
            decimals: 1, groupSeparator: words, decimalSeparator: words, prefix: words, suffix: words,
            minus: words)
        let frame = ChartFrame(
            id: words, title: words, description: words, numberStyle: style, emptyText: words,
            hiddenText: words,
            missingText: words)
        let points: [ChartPoint] = [.value(-1234), .coded(words), .hidden, .missing, .value(7)]
        let target = ChartTarget(value: 3, label: words)
        let categories = points.map { ChartCategory(name: words, point: $0) }
        let series = [ChartSeries(name: words, points: points), ChartSeries(name: words, points: points)]
        let columns = Array(repeating: words, count: 5)
        return [
            LineChart(frame: frame, columns: columns, series: series, domain: .fitted, target: target),
            ColumnChart(frame: frame, columns: columns, points: points, target: target),
            BarChart(frame: frame, categories: categories, target: target),
            ShareBar(frame: frame, parts: categories),
            ShareBar(frame: frame, parts: [ChartCategory(name: words, point: .value(1))]),
            SingleFigure(
                frame: frame, text: words, caption: words, trend: points, firstLabel: words, lastLabel: words),
            Sparkline(frame: frame, points: points),
            LineChart(frame: frame, columns: [], series: [], domain: .percent),
        ]
    }
}
