import Testing

@testable import Mentoring
@testable import SiteBuilder

/// Every sentence that Guidepost makes passes its own lint, whatever the figures are.
@Suite("The wording of generated sentences")
struct GeneratedWordingTests {
    private let month = Month(year: 2026, month: 9)
    private let text = FigureText(words: .builtIn)

    private static let extremes: [Double] = [0, 1, 2, 49, 50, 51, 99, 100, 1_000_000]
    private static let bases: [PublishedBase] = [
        .exact(0), .exact(1), .exact(1_000_000), .band(from: 10, through: 19), .band(from: 100, through: nil),
    ]

    private func figure(
        _ value: Double?, _ unit: FigureUnit, base: PublishedBase, status: FigureStatus = .published,
        change: FigureChange? = nil, previous: Double? = nil
    ) -> PublishedFigure {
        PublishedFigure(
            key: FigureKey("M22"), unit: unit, status: status, value: value, base: base, previous: previous,
            change: change, resultMonth: month)
    }

    /// The unit of each place of each sentence; places without one are filled in other ways.
    private func places(_ rule: FindingRule, _ value: Double, _ base: PublishedBase)
        -> [(variants: [String?], places: [(name: String, value: ReportFinding.Place)])]
    {
        func share(_ value: Double) -> ReportFinding.Place {
            .figure(figure(min(value, 100), .percent, base: base))
        }
        func before() -> ReportFinding.Place {
            .previous(figure(min(value, 100), .percent, base: base, previous: 100))
        }
        func count(_ unit: FigureUnit = .people) -> ReportFinding.Place {
            .figure(figure(value, unit, base: base))
        }
        let target = ReportFinding.Place.target(100, .percent)
        let own = ReportFinding.Place.ownWords("…")
        let band = ReportFinding.Place.phrase(FigureKey("M30", dimension: "age-band", category: "12+"))
        switch rule {
        case .f01, .f12, .f13: return [([nil], [("x", share(value)), ("t", target)])]
        case .f02: return [([nil], [("n", count()), ("share", share(value))])]
        case .f03: return [([nil], [("a", count()), ("b", count())])]
        case .f04: return [([nil], [("skill", own), ("d", count()), ("s", count(.places))])]
        case .f05: return [([nil], [("x", share(value))])]
        case .f07: return [([nil], [("a", count(.days)), ("b", count(.days))])]
        case .f09, .f27: return [([nil], [("x", share(value)), ("prev", before())])]
        case .f11, .f29:
            return [(rule == .f11 ? [nil] : ["one", "other"], [("n", .number(Int(value)))])]
        case .f14: return [(["one", "other", "share"], [("n", count(.goals)), ("x", share(value))])]
        case .f18:
            return EndingReasonGroup.allCases.map { group in
                let key = FigureKey("M25.reason", dimension: "reason", category: group.rawValue)
                return ([nil], [("group", .category(key))])
            }
        case .f20:
            return [
                (
                    ["all", "mentor", "mentee", "share"],
                    [("r", share(value)), ("n", .counted(figure(value, .people, base: base)))]
                )
            ]
        case .f21: return [(["mentors", "mentees"], [("a", share(value)), ("b", share(100))])]
        case .f22: return [([nil], [("item", own), ("a", share(value)), ("b", share(0))])]
        case .f23:
            let low = ReportFinding.Place.figure(figure(1, .scale, base: base))
            return [([nil], [("a", low), ("first", band), ("b", low), ("last", band)])]
        case .f25:
            return [
                (
                    ["retention", "promotion", "role-gained"],
                    [("x", share(value)), ("y", share(100)), ("rule", own)]
                )
            ]
        case .f26: return [(["one", "other"], [("n", count())])]
        case .f28: return [([nil], [("text", own)])]
        case .f30:
            let families = MetricFamily.allCases.map(\.rawValue)
            return [([nil], [("date", .day(month.lastDay)), ("families", .families(families))])]
        case .f32:
            return attentionRules.map { ([nil], [("rule", .attentionRule($0.id)), ("x", share(value))]) }
        case .f06, .f08, .f10, .f15, .f16, .f17, .f19, .f24, .f31: return [([nil], [])]
        }
    }

    @Test("each sentence of each rule passes, and fills all its places", arguments: FindingRule.allCases)
    func findings(rule: FindingRule) {
        var context = WordingContext()
        context.exempt = text.words[.findingCaution]
        for value in Self.extremes {
            for base in Self.bases {
                for (variants, places) in places(rule, value, base) {
                    for variant in variants {
                        for severity in [0, 2] {
                            let sentence = text.sentence(
                                ReportFinding(
                                    rule: rule, severity: severity, variant: variant, places: places,
                                    figure: nil))
                            #expect(wordingProblems(in: sentence, context) == [], "\(sentence)")
                            #expect(!sentence.contains("{") && !sentence.utf8.starts(with: rule.rawValue.utf8))
                        }
                    }
                }
            }
        }
    }

    @Test("each sentence of a chart passes, coded and hidden figures included")
    func charts() {
        let statuses: [FigureStatus] = [
            .published, .atMost(10), .atLeast(90), .hidden, .notCollected, .tooEarly,
        ]
        for base in Self.bases {
            for status in statuses {
                for change in [FigureChange.up, .down, .same, nil] {
                    let now = figure(
                        status == .published ? 100 : nil, .percent, base: status == .hidden ? .notShown : base,
                        status: status, change: change, previous: 0)
                    let rows = (0..<5).map { ("Row \($0)", now) }
                    // The base of a figure that is not told is not told either.
                    let context = WordingContext(needsBase: status != .hidden)
                    let sentence = text.sentence(name: "Figure", rows: rows, month: month)
                    #expect(wordingProblems(in: sentence, context) == [], "\(sentence)")
                    let line = lineSentence(now)
                    #expect(wordingProblems(in: line, context) == [], "\(line)")
                }
            }
        }
    }

    /// The sentence of a line of three months that ends in a figure.
    private func lineSentence(_ now: PublishedFigure) -> String {
        let months = [month - 2, month - 1, month]
        let earlier = [0.0, 50].map { figure($0, .percent, base: now.base) }
        let figures = FigureSeries(
            zip(months, earlier + [now]).map { ($0, MonthFigures([$1])) }, targets: [:], cadenceDays: 14)
        return text.sentence(name: "Figure", key: FigureKey("M22"), figures: figures, months: months)
    }
}
