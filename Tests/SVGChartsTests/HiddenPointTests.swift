import SVGCharts
import Testing

@Suite("A hidden figure leaves no trace, and a coded one no height")
struct HiddenPointTests {
    private static let frame = Gallery.frame("h", "Hidden")

    private func line(_ points: [ChartPoint], domain: ChartDomain = .fitted) -> WellFormedXML {
        let chart = LineChart(
            frame: Self.frame, columns: points.indices.map { "M\($0)" },
            series: [ChartSeries(name: "S", points: points)], domain: domain)
        return WellFormedXML(chart.svg())
    }

    private func path(_ name: String, in picture: WellFormedXML) -> [String] {
        picture.elements.filter { $0.attributes["class"] == name }.compactMap { $0.attributes["d"] }
    }

    @Test("the placeholder is the same whatever its neighbors are")
    func placeholderIsFixed() {
        let small = path("hidden-cell", in: line([.value(1), .hidden, .value(50)], domain: .percent))
        let large = path("hidden-cell", in: line([.value(99), .hidden, .value(50)], domain: .percent))
        #expect(small.count == 2, "the placeholder and its note")
        #expect(small == large)
    }

    @Test("the placeholder of a column reaches from the top of the plot to its foot")
    func placeholderIsAsHighAsThePlot() throws {
        let picture = line([.value(1), .hidden, .value(2)], domain: .percent)
        let cell = try #require(path("hidden-cell", in: picture).first)
        // The plot of the standard width is 200 units high.
        #expect(cell.contains("v200h"))
    }

    @Test("the axis is made from published values only")
    func axisIgnoresHiddenPoints() {
        let picture = line([.value(4), .hidden, .value(6), .coded("≥85%")])
        #expect(picture.text.contains("4%") && picture.text.contains("6%"))
        #expect(!picture.text.contains("80%"))
    }

    @Test("hidden and coded points do not move the points beside them")
    func othersStayWhereTheyAre() {
        let missing = line([.value(1), .missing, .value(2), .missing, .value(3)])
        let hidden = line([.value(1), .hidden, .value(2), .coded("≤5%"), .value(3)])
        #expect(path("marker series-1", in: missing) == path("marker series-1", in: hidden))
        #expect(path("grid", in: missing) == path("grid", in: hidden))
    }

    @Test("no line is drawn across a gap")
    func linesBreak() throws {
        let gap = try #require(
            path("line series-1", in: line([.value(1), .value(2), .hidden, .value(3), .value(4)])).first)
        #expect(gap.filter { $0 == "M" }.count == 2)
        let alone = path("line series-1", in: line([.value(1), .missing, .value(3), .coded("x"), .value(4)]))
        #expect(alone.isEmpty, "points without neighbors are markers, not lines")
    }

    @Test("a coded point is a band of one thickness and one word, whatever the word")
    func codedPointsHaveNoHeight() {
        let low = line([.value(10), .coded("≤15%"), .value(20)], domain: .percent)
        let high = line([.value(10), .coded("≥85%"), .value(20)], domain: .percent)
        #expect(path("coded-cell", in: low) == path("coded-cell", in: high))
        #expect(high.text.contains("≥85%"))
    }

    @Test("a figure of which a range is published stands over that range, where nobody takes it for zero")
    func boundedPointsStandOverTheirRange() throws {
        let picture = line([.value(80), .bounded(90...100, "≥90%"), .value(70)], domain: .percent)
        let box = try #require(path("bounded series-1", in: picture).first)
        // Of the plot of 200 units the upper tenth.
        #expect(box.contains("v20h"))
        #expect(path("coded-cell", in: picture).isEmpty && picture.text.contains("≥90%"))
        // The same box whatever stands beside it, and no line through it.
        let other = line([.value(10), .bounded(90...100, "≥90%"), .value(20)], domain: .percent)
        #expect(path("bounded series-1", in: other).first == box)
        #expect(path("line series-1", in: picture).isEmpty)
    }

    @Test("in bars, a range is an open box, and a hidden one has its word in the middle and none at its end")
    func barsThatAreNoLengths() throws {
        let chart = BarChart(
            frame: Self.frame,
            categories: [
                ChartCategory(name: "A", point: .bounded(85...100, "≥85%")),
                ChartCategory(name: "B", point: .hidden),
            ], domain: .percent)
        let picture = WellFormedXML(chart.svg())
        let bounded = try #require(path("bounded series-1", in: picture).first)
        let hidden = try #require(path("hidden-cell", in: picture).first)
        func width(_ path: String) throws -> Double {
            let tail = try #require(path.split(separator: "h").dropFirst().first)
            return try #require(Double(tail.prefix { $0.isNumber || $0 == "." }))
        }
        #expect(abs(try width(bounded) - 0.15 * (try width(hidden))) < 0.2)
        #expect(path("bar series-1", in: picture).isEmpty)
        let word = try #require(picture.elements.first { $0.attributes["class"] == "note" })
        #expect(word.attributes["text-anchor"] == "middle")
    }

    @Test("a sparkline that is not joined is dots")
    func dots() {
        let joined = WellFormedXML(Sparkline(frame: Self.frame, points: [.value(1), .value(2)]).svg())
        let apart = WellFormedXML(
            Sparkline(frame: Self.frame, points: [.value(1), .value(2)], isJoined: false).svg())
        #expect(path("line series-1", in: joined).count == 1 && path("line series-1", in: apart).isEmpty)
        #expect(path("marker series-1", in: apart).first?.filter { $0 == "M" }.count == 2)
    }

    @Test("sorting puts hidden and missing categories last, in the order given")
    func sortingTellsNothing() {
        let points: [(String, ChartPoint)] = [
            ("a", .hidden), ("b", .value(1)), ("c", .missing), ("d", .value(3)), ("e", .coded("≥9")),
            ("f", .hidden),
            ("g", .value(3)),
        ]
        let chart = BarChart(
            frame: Self.frame, categories: points.map { ChartCategory(name: $0.0, point: $0.1) })
        let written = String(decoding: chart.svg(), as: UTF8.self)
        let places = ["d", "g", "b", "e", "a", "c", "f"].map {
            written.firstRange(of: ">\($0)</text>")?.lowerBound
        }
        let found = places.compactMap(\.self)
        #expect(found.count == 7)
        #expect(found == found.sorted())
    }

    @Test("a whole with one part not told tells none of them")
    func oneHiddenPartHidesAll() {
        for untold in [ChartPoint.hidden, .coded("≥85%")] {
            let chart = ShareBar(
                frame: Self.frame,
                parts: [
                    ChartCategory(name: "A", point: .value(61)), ChartCategory(name: "B", point: .value(27)),
                    ChartCategory(name: "C", point: untold),
                ])
            let picture = WellFormedXML(chart.svg())
            #expect(
                !picture.text.contains("61") && !picture.text.contains("27") && !picture.text.contains("85"))
            #expect(path("bar series-1", in: picture).isEmpty)
        }
    }

    @Test("parts with two hidden ones are not stacked")
    func hiddenPartsAreNotStacked() {
        let chart = ShareBar(
            frame: Self.frame,
            parts: [
                ChartCategory(name: "A", point: .value(61)), ChartCategory(name: "B", point: .hidden),
                ChartCategory(name: "C", point: .hidden),
            ])
        let picture = WellFormedXML(chart.svg())
        #expect(path("part", in: picture).isEmpty)
        #expect(picture.text.contains("61%"))
    }
}
