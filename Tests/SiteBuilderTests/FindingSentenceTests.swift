import Diagnostics
import Testing

@testable import Mentoring
@testable import SiteBuilder

@Suite("Findings as sentences")
struct FindingSentenceTests {
    private let text = FigureText(words: .builtIn)

    private func figure(
        _ value: Double?, _ unit: FigureUnit = .percent, base: PublishedBase = .band(from: 20, through: 39),
        previous: Double? = nil, by dimension: String? = nil, _ category: String? = nil
    ) -> PublishedFigure {
        PublishedFigure(
            key: FigureKey("M00", dimension: dimension, category: category), unit: unit, status: .published,
            value: value, base: base, previous: previous, resultMonth: Month(year: 2026, month: 9))
    }

    private func sentence(
        _ rule: FindingRule, _ variant: String? = nil, severity: Int = 2,
        with places: [(name: String, value: ReportFinding.Place)] = []
    ) -> String {
        text.sentence(
            ReportFinding(rule: rule, severity: severity, variant: variant, places: places, figure: nil))
    }

    @Test("follow the templates, with a base behind each percentage and the forms of one and many")
    func templates() {
        #expect(
            sentence(.f14, "one", with: [("n", .figure(figure(1, .goals))), ("x", .figure(figure(62)))])
                == "1 goal was completed this month; 62% (n = 20–39) of goals due in the last year were completed."
        )
        #expect(
            sentence(.f20, "all", with: [("r", .figure(figure(62))), ("n", .counted(figure(1, .people)))])
                == "62% (n = 20–39) of those asked replied (1 person). "
                + "Results may not describe those who did not reply.")
        #expect(
            sentence(
                .f20, "mentor", severity: 0,
                with: [("r", .figure(figure(62))), ("n", .counted(figure(1200, .people)))])
                == "62% (n = 20–39) of the mentors asked replied (1,200 people).")
        #expect(
            sentence(.f21, "mentees", with: [("a", .figure(figure(40))), ("b", .figure(figure(80)))])
                == "Mentees are more satisfied than mentors (80% (n = 20–39) and 40% (n = 20–39)).")
        let first = figure(3.4, .scale, by: "age-band", "0–3")
        let last = figure(4, .scale, by: "age-band", "12+")
        #expect(
            sentence(
                .f23,
                with: [
                    ("a", .figure(first)), ("first", .phrase(first.key)), ("b", .figure(last)),
                    ("last", .phrase(last.key)),
                ])
                == "Trust is higher in longer relationships (3.4 in the first three months, 4.0 after a year).")
        #expect(sentence(.f29, "one", with: [("n", .number(1))]) == "1 agreed action is late.")
        #expect(
            sentence(.f32, with: [("rule", .attentionRule("A5")), ("x", .figure(figure(56)))])
                == "Rule A5 (No goal) applies to 56% (n = 20–39) of relationships: "
                + "look at the program, not at each pair.")
        #expect(
            sentence(
                .f30,
                with: [
                    ("date", .day(Month(year: 2026, month: 9).lastDay)),
                    ("families", .families(["goals", "surveys", "outcomes"])),
                ])
                == "This report uses data up to September 30, 2026; "
                + "goals, survey answers and outcomes were not supplied.")
    }

    @Test("F25 always ends in its caution")
    func caution() {
        for variant in ["retention", "promotion", "role-gained"] {
            let sentence = sentence(
                .f25, variant,
                with: [
                    ("x", .figure(figure(91))), ("y", .figure(figure(84))), ("rule", .ownWords("same grade.")),
                ])
            #expect(sentence.contains("(same grade). This does not show that mentoring caused the difference."))
        }
    }

    @Test("what the program wrote is never taken for a place, and brings no second full stop")
    func ownWords() {
        #expect(
            sentence(
                .f22,
                with: [("item", .ownWords("{a}?")), ("a", .figure(figure(40))), ("b", .figure(figure(80)))])
                == "Mentors and mentees see “{a}?” differently: "
                + "40% (n = 20–39) of mentors and 80% (n = 20–39) of mentees agree.")
        #expect(
            sentence(.f28, with: [("text", .ownWords("Four in five met."))])
                == "Objective met: Four in five met.")
        #expect(
            sentence(.f28, with: [("text", .ownWords("Four in five met"))])
                == "Objective met: Four in five met.")
    }

    @Test("stand in their sections by severity, the response to a survey before all else")
    func sections() {
        func finding(_ id: String, _ severity: Int, _ section: String?) -> WordedFinding {
            WordedFinding(
                id: id, severity: severity, text: id, isSelected: true, section: section, guide: nil)
        }
        let findings = [
            finding("F23", 1, "voices"), finding("F22", 2, "voices"), finding("F21", 2, "voices"),
            finding("F20", 0, "voices"), finding("F02", 3, "joining"), finding("F31", 0, nil),
        ]
        #expect(findings.printed(in: "voices").map(\.id) == ["F20", "F21", "F22", "F23"])
        #expect(findings.printed(in: "joining").map(\.id) == ["F02"] && findings.printed(in: "goals").isEmpty)
    }

    @Test("an attention row says what applies, since when, and what to do next")
    func attention() {
        func row(_ rule: String, _ severity: AttentionSeverity, _ contact: ContactSide) -> AttentionRow {
            AttentionRow(
                code: nil,
                causes: [
                    AttentionCause(
                        rule: rule, since: Month(year: 2026, month: 9).firstDay, daysOver: 29,
                        severity: severity, contact: contact)
                ])
        }
        let worded = text.attention(row("A2", .offerEnding, .both))
        #expect(worded.code == "no code" && worded.causes.map(\.since) == ["September 1, 2026"])
        #expect(worded.causes.map(\.severity) == ["Offer a kind ending"])
        #expect(worded.step == "Offer a kind ending, and a new match if it is wanted.")
        // A direct reporting line and an indirect one are not the same thing.
        let lines = [AttentionSeverity.serious, .watch].map {
            text.attention(row("A9", $0, .both)).causes[0].rule
        }
        #expect(lines[0] == "One member reports to the other." && lines[1] != lines[0])
        // Each rule has its words.
        for rule in attentionRules {
            let worded = text.attention(row(rule.id, .watch, rule.contact))
            #expect(worded.causes[0].rule != rule.id && !worded.step.isEmpty)
            #expect(text.name(ofRule: rule.id) != rule.id)
        }
    }

    @Test("the attention list is counted by rule, the most frequent first")
    func counts() {
        func row(_ rules: String...) -> AttentionRow {
            AttentionRow(
                code: nil,
                causes: rules.map {
                    AttentionCause(
                        rule: $0, since: Month(year: 2026, month: 9).firstDay, daysOver: 0, severity: .watch,
                        contact: .both)
                })
        }
        #expect(
            text.attentionCounts([row("A2", "A5"), row("A5"), row("A10", "A2", "A5")])
                == ["No goal: 3", "Gone quiet: 2", "Long wait: 1"])
    }

    @Test("stand on a page by severity, good news last")
    func order() {
        func finding(_ id: String, _ severity: Int, _ isSelected: Bool = true) -> WordedFinding {
            WordedFinding(
                id: id, severity: severity, text: id, isSelected: isSelected, section: nil, guide: nil)
        }
        // F13 is on an objective, so it comes before F29 in the list and after it on the page.
        let findings = [
            finding("F01", 3), finding("F13", 2), finding("F29", 3), finding("F09", 1), finding("F08", 2),
            finding("F02", 3, false),
        ]
        #expect(findings.gravestFirst.map(\.id) == ["F01", "F29", "F13", "F08", "F09"])
    }

    @Test("rows of one base say it once, others each their own")
    func rows() {
        let month = Month(year: 2026, month: 9)
        let same = [("Fit", figure(40)), ("Time", figure(30))]
        #expect(
            text.sentence(name: "Reasons", rows: same, month: month)
                == "Reasons in September 2026 (n = 20–39): Fit 40%; Time 30%.")
        let mixed = [("Data", figure(40)), ("Web", figure(30, base: .exact(100)))]
        #expect(
            text.sentence(name: "Units", rows: mixed, month: month)
                == "Units in September 2026: Data 40% (n = 20–39); Web 30% (n = 100).")
    }
}

extension Words {
    /// The built-in English words.
    static var builtIn: Words {
        let file = builtInFiles(below: "templates/strings/").first { $0.path == "templates/strings/en.yml" }
        let source = SourceText(path: "en.yml", bytes: file.map { Array($0.bytes) } ?? [])
        return makeWords(english: readStrings(source).value, own: nil).value
    }
}
