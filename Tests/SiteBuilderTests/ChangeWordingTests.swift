import Mentoring
import Testing

@testable import SiteBuilder

@Suite("How figures moved, in words")
struct ChangeWordingTests {
    private let text = FigureText(words: .builtIn)
    private let month = Month(year: 2026, month: 9)

    private func figure(
        _ id: String, _ value: Double?, _ unit: FigureUnit, previous: Double? = nil,
        change: FigureChange? = nil,
        status: FigureStatus = .published, base: PublishedBase = .notShown, wave: String? = nil,
        in month: Month? = nil
    ) -> PublishedFigure {
        PublishedFigure(
            key: FigureKey(id), unit: unit, status: status, value: value, base: base, previous: previous,
            change: change, resultMonth: month ?? self.month, wave: wave)
    }

    @Test("the difference stands beside each word, of shares in points")
    func differences() {
        #expect(
            text.change(figure("M22", 81, .percent, previous: 63, change: .up))
                == "Up from 63% in August 2026 (+18 points).")
        #expect(
            text.change(figure("M02", 223, .people, previous: 206, change: .same))
                == "About the same as in August 2026 (206; +17).")
        #expect(
            text.change(figure("M11", 20, .days, previous: 21, change: .same))
                == "About the same as in August 2026 (21 days; −1 day).")
        #expect(text.direction(.down, from: 39, to: 38, .percent) == "down (−1 point)")
        #expect(text.direction(.same, from: 3.9, to: 3.8, .scale) == "about the same (−0.1)")
        #expect(text.direction(.same, from: 5, to: 5, .people) == "about the same (no difference)")
        #expect(text.direction(.same, from: 2, to: 2.6, .points) == "about the same (+0.6 points)")
        #expect(text.direction(nil, from: 1, to: 2, .people) == "")
    }

    @Test("a figure of twelve months is compared with the year before, and names them")
    func twelveMonths() {
        let endings = figure("M25.planned", 58, .percent, previous: 62, change: .same)
        #expect(text.change(endings) == "About the same as in September 2025 (62%; −4 points).")
        #expect(text.period(of: endings, in: month) == "the 12 months to September 2026")
    }

    @Test("a survey says of which month it is, and that nothing earlier can be put beside it")
    func surveys() {
        let apart = figure("M27.favorable", 47, .percent, wave: "w-2")
        #expect(text.change(apart)?.contains("no earlier survey") == true)
        let like = figure("M30", 3.9, .scale, previous: 3.8, change: .same, wave: "w-1")
        #expect(text.change(like) == "About the same as in the survey before (3.8; +0.1).")
        // Of an earlier month it says so under the value.
        let june = figure("M30", 3.9, .scale, wave: "w-1", in: Month(year: 2026, month: 6))
        #expect(text.note(june, in: month) == "the survey that closed in June 2026")
        #expect(text.change(figure("M27.favorable", nil, .percent, status: .hidden, wave: "w-2")) == nil)
    }

    @Test("n says what it counts")
    func bases() {
        func base(_ id: String) -> String? {
            text.namedBase(figure(id, 50, .percent, base: .band(from: 20, through: 39)))
        }
        #expect(base("M40") == "n = 20–39 relationships" && base("M01") == "n = 20–39 people")
        #expect(base("M27.favorable") == "n = 20–39 respondents" && base("M04") == "n = 20–39 mentors")
        #expect(text.namedBase(figure("M34", 69, .percent, base: .exact(88))) == "n = 88 asked")
        // A count is its own n.
        #expect(text.namedBase(figure("M02", 5, .people, base: .exact(5))) == nil)
    }

    @Test("a chart's sentence does not pass over months that are not told exactly")
    func codedMonths() {
        func sentence(_ last: [PublishedFigure]) -> String {
            let figures =
                [78.0, 84, 90].enumerated().map { index, value in
                    figure("M22", value, .percent, in: month - (last.count + 2 - index))
                } + last
            let series = FigureSeries(
                figures.map { ($0.resultMonth, MonthFigures([$0])) }, targets: [:], cadenceDays: 14)
            return text.sentence(
                name: "Met", key: FigureKey("M22"), figures: series, months: series.months)
        }
        #expect(
            sentence([
                figure("M22", nil, .percent, status: .atLeast(90), in: month - 2),
                figure("M22", nil, .percent, status: .hidden, in: month - 1),
                figure("M22", nil, .percent, status: .atLeast(90)),
            ])
                == "Met: ≥90% in September 2026. In the 3 months that are told exactly it lay between 78% and 90%. "
                + "In 3 of 6 months it is not told exactly: ≥90% in 2, not shown in 1.")
        #expect(
            sentence([figure("M22", 80, .percent)])
                == "Met: 80% in September 2026. It lay between 78% and 90% in the 4 months shown.")
    }

    @Test("a survey that several months repeat counts once in its sentence")
    func repeatedSurveys() {
        let waves = [(60.0, 1), (60, 1), (70, 3), (50, 4), (50, 4)]
        let series = FigureSeries(
            waves.enumerated().map { index, wave in
                (
                    Month(year: 2026, month: index + 1),
                    MonthFigures([
                        figure(
                            "M27.favorable", wave.0, .percent, wave: "w-\(wave.1)",
                            in: Month(year: 2026, month: wave.1))
                    ])
                )
            }, targets: [:], cadenceDays: 14)
        let sentence = text.sentence(
            name: "Satisfied", key: FigureKey("M27.favorable"), figures: series, months: series.months)
        #expect(sentence.contains("It lay between 50% and 70% in the 3 surveys shown."))
    }

    @Test("a fiscal year that is no calendar year bears both")
    func years() {
        #expect(text.name(ofYearEndingWith: Month(year: 2026, month: 12)) == "2026")
        #expect(text.name(ofYearEndingWith: Month(year: 2027, month: 8)) == "2026/27")
        #expect(text.name(ofYearEndingWith: Month(year: 2000, month: 6)) == "1999/00")
    }
}
