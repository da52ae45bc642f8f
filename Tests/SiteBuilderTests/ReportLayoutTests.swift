import Mentoring
import Testing

@testable import SiteBuilder

@Suite("What reports print")
struct ReportLayoutTests {
    private let parts = Dictionary(
        uniqueKeysWithValues: metricCatalogue.flatMap { metric in
            metric.parts.map { (metric.figureID($0), $0) }
        })

    @Test("every figure of a row is a number of the catalogue")
    func figures() {
        for id in ReportLayout.headlines { #expect(parts[id]?.hasTotal == true, "\(id)") }
        for table in ReportLayout.sections.flatMap(\.tables) {
            guard case .figures(let rows, _) = table else { continue }
            for case .figure(let id) in rows { #expect(parts[id]?.hasTotal == true, "\(id)") }
        }
    }

    @Test("every breakdown is one of the catalogue")
    func breakdowns() {
        func isBrokenDown(_ id: String, by dimension: String) -> Bool {
            parts[id]?.breakdowns.contains { $0.dimension == dimension } ?? false
        }
        for table in ReportLayout.sections.flatMap(\.tables) {
            switch table {
            case .figures(let rows, _):
                for case .breakdown(let id, let dimension) in rows {
                    #expect(isBrokenDown(id, by: dimension), "\(id) by \(dimension)")
                }
            case .categories(let dimension, let ids):
                for id in ids { #expect(isBrokenDown(id, by: dimension), "\(id) by \(dimension)") }
            case .roles(let ids):
                for id in ids { #expect(isBrokenDown(id, by: "role"), "\(id) by role") }
            }
        }
    }

    @Test("every chart draws figures of the catalogue")
    func charts() {
        for chart in ReportLayout.sections.flatMap(\.charts) + DashboardLayout.sections.flatMap(\.charts) {
            #expect(parts[chart.figure] != nil, "\(chart.id) draws \(chart.figure)")
        }
        for key in ReportLayout.drawn { #expect(parts[key.id] != nil, "\(key.id)") }
    }
}
