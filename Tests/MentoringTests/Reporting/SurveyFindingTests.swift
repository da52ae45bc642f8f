import Testing

@testable import Mentoring

/// The conditions of domain.md 4.2 on survey answers, with figures written down by hand.
@Suite("Findings of surveys")
struct SurveyFindingTests {
    private let month: Month = "2025-06"

    /// A month in which wave w-1 closed; wave w-0 closed the month before.
    private func months(_ figures: [PublishedFigure]) -> HandMadeMonths {
        var months = HandMadeMonths([month: figures])
        months.program.surveys = [
            .asking(.trust, .likert5, closed: "2025-05-31", id: "w-0"),
            .asking(.trust, .likert5, closed: "2025-06-01", id: "w-1"),
            .asking(.trust, .likert5, closed: nil, id: "w-2"),
        ]
        return months
    }

    private func fired(_ figures: [PublishedFigure]) -> [String] { months(figures).fired(in: month) }

    private func figure(
        _ id: String, _ value: Double?, _ unit: FigureUnit = .percent, status: FigureStatus = .published,
        base: PublishedBase = .notShown, change: FigureChange? = nil, by dimension: String? = nil,
        _ category: String? = nil, wave: String = "w-1"
    ) -> PublishedFigure {
        .told(
            id, value, unit, status: status, base: base, change: change, by: dimension, category, wave: wave,
            in: month)
    }

    @Test("F20 says how many replied, and weighs 2 below half")
    func responses() {
        #expect(fired([figure("M34", 50)]) == ["F20 0", "F31 0"])
        #expect(fired([figure("M34", 49)]) == ["F20 2"])
        let counted = months([figure("M34", 62), figure("M34.replied", 93, .people)]).findings(in: month)
        #expect(counted.first?.variant == "all" && counted.first?.places.map(\.name) == ["r", "n"])
        // Without the number the share alone.
        #expect(months([figure("M34", 62)]).findings(in: month).first?.variant == "share")
    }

    @Test("F20 speaks of each role where the roles' waves differ, of those that closed in the month")
    func responsesByRole() {
        let rows = [
            figure("M34", nil, status: .notCollected), figure("M34", 40, by: "role", "mentor"),
            figure("M34.replied", 12, .people, by: "role", "mentor"),
            figure("M34", 60, by: "role", "mentee", wave: "w-0"),
        ]
        let findings = months(rows).findings(in: month)
        #expect(findings.map(\.variant) == ["mentor"] && findings.map(\.severity) == [2])
    }

    @Test("all are silent in months in which their wave did not close")
    func onlyWhenClosed() {
        #expect(fired([figure("M34", 40, change: .down, wave: "w-0")]) == ["F31 0"])
        var other = months([figure("M34", 40)])
        other.program.surveys = [.asking(.trust, .likert5, closed: "2025-05-31", id: "w-1")]
        #expect(other.fired(in: month) == ["F31 0"])
    }

    @Test("F21 compares the roles by the steady band, of a band of bases by its smallest number")
    func roles() {
        func rows(_ mentors: Double, _ mentees: Double, base: PublishedBase) -> [PublishedFigure] {
            [
                figure("M27", mentors, base: base, by: "role", "mentor"),
                figure("M27", mentees, base: base, by: "role", "mentee"),
            ]
        }
        // Of 100 each, 80 and 67: p is 73.5 %, the band 196 · √(0.735 · 0.265 / 50) = 12.2 points.
        #expect(fired(rows(80, 67, base: .exact(100))) == ["F21 2"])
        #expect(fired(rows(80, 68, base: .exact(100))) == ["F31 0"])
        // Of 40–99 each, 80 and 61: 196 · √(0.705 · 0.295 / 20) = 20.0 points; 80 and 60: 20.1 and 20.
        #expect(fired(rows(80, 61, base: .band(from: 40, through: 99))) == ["F31 0"])
        #expect(fired(rows(80, 59, base: .band(from: 40, through: 99))) == ["F21 2"])
        #expect(fired(rows(80, 20, base: .notShown)) == ["F31 0"])
        let mentees = months(rows(40, 80, base: .exact(100))).findings(in: month)
        #expect(mentees.map(\.variant) == ["mentees"])
        let hidden = [
            figure("M27", nil, status: .hidden, by: "role", "mentor"),
            figure("M27", 20, base: .exact(100), by: "role", "mentee"),
        ]
        #expect(fired(hidden) == ["F31 0"])
    }

    @Test("F22 names the question of the largest gap of at least 15 points, whichever side is higher")
    func gaps() {
        func item(_ name: String, _ mentors: Double, _ mentees: Double) -> [PublishedFigure] {
            [
                figure("M33.gap", mentors - mentees, .points, by: "item", name),
                figure("M33.mentor", mentors, by: "item", name),
                figure("M33.mentee", mentees, by: "item", name),
            ]
        }
        #expect(fired(item("q", 40, 54)) == ["F31 0"] && fired(item("q", 40, 55)) == ["F22 2"])
        // The wave has one question, q, whose text is “?”.
        let finding = months(item("q", 80, 60) + item("other", 60, 45)).findings(in: month).first
        #expect(finding?.figure?.category == "q")
        guard case .ownWords("?") = finding?.places.first?.value else {
            Issue.record("the question's text is missing")
            return
        }
        let halfHidden = [
            figure("M33.gap", 20, .points, by: "item", "q"),
            figure("M33.mentor", nil, status: .atLeast(80), by: "item", "q"),
            figure("M33.mentee", 60, by: "item", "q"),
        ]
        #expect(fired(halfHidden) == ["F31 0"])
    }

    @Test("F23 compares the first and the last age band that are shown")
    func trust() {
        func bands(_ values: [(String, Double?)]) -> [PublishedFigure] {
            values.map {
                figure("M30", $1, .scale, status: $1 == nil ? .hidden : .published, by: "age-band", $0)
            }
        }
        #expect(fired(bands([("0–3", 3.7), ("3–6", 3.0), ("12+", 3.9)])) == ["F23 1"])
        #expect(fired(bands([("0–3", 3.7), ("12+", 3.8)])) == ["F31 0"])
        #expect(fired(bands([("0–3", nil), ("3–6", 3.5), ("6–12", 3.7), ("12+", nil)])) == ["F23 1"])
        #expect(fired(bands([("0–3", nil), ("12+", 4.9)])) == ["F31 0"])
    }

    @Test("F24 fires when fewer answered than in the wave before")
    func fewerAnswers() {
        #expect(fired([figure("M34", 60, change: .down)]) == ["F20 0", "F24 2"])
        #expect(fired([figure("M34", 60, change: .same)]) == ["F20 0", "F31 0"])
        #expect(fired([figure("M34", nil, status: .hidden, change: .down)]) == ["F31 0"])
    }
}
