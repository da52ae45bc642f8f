import SVGCharts
import Testing

@Suite("Every picture keeps the contract with the page it stands in")
struct PictureTests {
    @Test(
        "it is well-formed, named and described, and its drawing is hidden from assistive technology",
        arguments: Gallery.all)
    func isWellFormedAndNamed(_ example: Gallery.Example) throws {
        let picture = WellFormedXML(example.chart.svg())
        #expect(picture.problem == nil)
        let root = try #require(picture.elements.first)
        let id = example.chart.frame.id
        #expect(root.name == "svg")
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["aria-labelledby"] == "\(id)-title \(id)-desc")
        #expect(picture.elements.map(\.name).prefix(3) == ["svg", "title", "desc"])
        #expect(picture.values(of: "id").prefix(2) == ["\(id)-title", "\(id)-desc"])
        #expect(picture.values(of: "aria-hidden") == ["true"])
    }

    @Test("it has no style attribute, no script, no link, and no id but its own", arguments: Gallery.all)
    func staysInItsPage(_ example: Gallery.Example) {
        let picture = WellFormedXML(example.chart.svg())
        let allowed: Set = ["svg", "title", "desc", "defs", "pattern", "g", "path", "rect", "text", "tspan"]
        #expect(Set(picture.elements.map(\.name)).subtracting(allowed).isEmpty)
        let names = Set(picture.elements.flatMap(\.attributes.keys))
        #expect(names.isDisjoint(with: ["style", "href", "onload", "width-unit"]))
        let ids = picture.values(of: "id")
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.hasPrefix(example.chart.frame.id + "-") })
        let references = picture.values(of: "fill").filter { $0.hasPrefix("url(") }
        #expect(Set(references) == Set(ids.dropFirst(2).map { "url(#\($0))" }))
    }

    @Test("the classes in the pictures are those that are documented, and all of them occur")
    func classesAreDocumented() {
        let used = Gallery.all.flatMap { example in
            WellFormedXML(example.chart.svg()).values(of: "class").flatMap {
                $0.split(separator: " ").map(String.init)
            }
        }
        #expect(Set(used) == Set(ChartClasses.all))
        #expect(ChartClasses.all.count == Set(ChartClasses.all).count)
    }

    @Test("the same description gives the same bytes", arguments: Gallery.all)
    func isReproducible(_ example: Gallery.Example) {
        #expect(example.chart.svg() == example.chart.svg())
    }

    @Test("a chart of thirteen months takes at most 6 KB", arguments: Gallery.all)
    func isCompact(_ example: Gallery.Example) {
        #expect(example.chart.svg().count <= 6 * 1024)
    }

    @Test("coordinates have at most one decimal and no trailing zero", arguments: Gallery.all)
    func coordinatesAreShort(_ example: Gallery.Example) {
        let picture = WellFormedXML(example.chart.svg())
        let numbers = ["d", "x", "y", "viewBox"].flatMap { picture.values(of: $0) }
            .flatMap { $0.split(whereSeparator: { !$0.isNumber && $0 != "." }) }
        #expect(!numbers.isEmpty)
        #expect(
            numbers.allSatisfy { number in
                guard let dot = number.firstIndex(of: ".") else { return true }
                let decimals = number[number.index(after: dot)...]
                return decimals.count == 1 && decimals != "0"
            })
    }

    @Test("text is at least 11 pixels high in the narrowest room each width is meant for")
    func textIsReadable() {
        for (width, pixels) in [(ChartWidth.standard, 352.0), (.wide, 510), (.narrow, 310)] {
            let chart = LineChart(
                frame: Gallery.frame("t", "Text", width: width), columns: ["A"],
                series: [Gallery.series("S", 1)], domain: .percent)
            let picture = WellFormedXML(chart.svg())
            let units = picture.values(of: "viewBox").first?.split(separator: " ")[2].description ?? ""
            let sizes = picture.values(of: "font-size").compactMap(Double.init)
            #expect(sizes.count == 1)
            #expect((sizes.first ?? 0) * pixels / (Double(units) ?? .infinity) >= 11)
        }
    }
}
