import Diagnostics
import Mentoring
import SampleData
import Testing

/// The figures of the engineering program, counted a second time by an independent script that reads the data
/// files by domain.md 3 and 3.0a and shares no code with this program.
@Suite("The sample program's figures")
struct SampleFiguresTests {
    private static func figures(_ edition: Edition) throws -> PublishedFigures {
        let files = makeSampleData(.engineering).map { file in
            ProgramFile(
                name: file.name, source: SourceText(path: file.name, bytes: file.bytes, mayBeQuoted: false))
        }
        let day = try #require(Day(year: 2026, month: 10, day: 20))
        let read = readProgram(id: "engineering", folder: "data", files: files, today: day)
        #expect(read.findings.isEmpty)
        return publish(try #require(read.value), edition: edition)
    }

    /// Month, M01 %, M02, mentors, mentees, peers, M07 %, M08, M17 %, M21, M22 %, open, started, ended.
    private static let expected: [(String, [Double?])] = [
        ("2024-10", [12, 83, 25, 52, 9, 81, 10, 47, 2.0, 91, 40, 11, 3]),
        ("2024-12", [13, 90, 27, 56, 10, 80, 11, 58, 1.0, 89, 44, 2, 2]),
        ("2025-03", [16, 109, 31, 71, 10, 72, 20, 55, 1.7, 80, 50, 6, 5]),
        ("2025-08", [18, 126, 44, 75, 11, 77, 17, 70, 1.1, 75, 59, 3, 6]),
        ("2025-12", [22, 157, 59, 93, 11, 86, 12, 74, 0.9, 82, 72, 5, 9]),
        ("2026-02", [23, 160, 61, 94, 10, 84, 13, 77, 1.6, 85, 70, 2, 5]),
        ("2026-07", [27, 196, 75, 116, 13, 88, 12, 78, 0.9, 72, 83, 5, 7]),
        ("2026-08", [28, 206, 80, 121, 13, 78, 22, 76, 1.0, 63, 77, 5, 11]),
        ("2026-09", [30, 223, 88, 130, 14, 81, 20, 73, 1.8, 81, 87, 19, 9]),
    ]

    @Test("are in the team edition what an independent count gives, month by month", arguments: expected)
    func independentCount(month: String, expected: [Double?]) throws {
        let figures = try Self.figures(.team)
        let month = try #require(Month(parsing: Array(month.utf8)))
        func value(_ id: String, role: String? = nil) -> Double? {
            figures.figure(FigureKey(id, dimension: role == nil ? nil : "role", category: role), in: month)?
                .value
        }
        let found = [
            value("M01"), value("M02"), value("M02", role: "mentor"), value("M02", role: "mentee"),
            value("M02", role: "peer"), value("M07"), value("M08"), value("M17"), value("M21"), value("M22"),
            value("flow.closing"), value("flow.started"), value("flow.ended"),
        ]
        #expect(found == expected)
    }

    @Test("M25 for 2025: 50 of 81 endings as planned, 31 of 153 relationships ended early")
    func endings() throws {
        let figures = try Self.figures(.everyone)
        let september = try #require(Month(parsing: Array("2026-09".utf8)))
        let planned = try #require(figures.figure(FigureKey("M25.planned"), in: september))
        let early = try #require(figures.figure(FigureKey("M25.early"), in: september))
        // 50 / 81 = 61.7 %, 31 / 153 = 20.3 %; both far enough from the ladder's ends to be shown.
        #expect(planned.value == 62 && early.value == 20)
        #expect(planned.resultMonth.text == "2025-12")
        // The same until the next fiscal year has ended, and too early before the first one.
        let march = try #require(Month(parsing: Array("2026-03".utf8)))
        #expect(figures.figure(FigureKey("M25.planned"), in: march)?.value == 62)
        let first = try #require(Month(parsing: Array("2024-10".utf8)))
        #expect(figures.figure(FigureKey("M25.planned"), in: first)?.status == .tooEarly)
    }

    @Test("in everyone's edition no shown figure is below the threshold, and none says more than the team's")
    func everyone() throws {
        let everyone = try Self.figures(.everyone)
        let team = try Self.figures(.team)
        var shown = 0
        for month in everyone.months {
            for figure in everyone.all(in: month) where figure.resultMonth == month {
                guard let value = figure.value else { continue }
                shown += 1
                let exact = team.figure(figure.key, in: month)
                if figure.key.dimension == nil {
                    #expect(exact?.value == value, "\(figure.key.id) \(month.text)")
                }
            }
        }
        #expect(shown > 400)
    }
}
