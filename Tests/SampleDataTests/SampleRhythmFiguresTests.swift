import Diagnostics
import Mentoring
import SampleData
import Testing

/// The engineering program's figures of goals, kept meetings, rematches and check-ins, counted a second time by an
/// independent script that reads the data files by domain.md 2.13, 3, 3.0a and 4.4 and shares no code with this
/// program.
@Suite("The sample program's figures of goals, rhythm and check-ins")
struct SampleRhythmFiguresTests {
    private static let ids = [
        "M18", "M18.late", "M18.open", "M18.dropped", "M19", "M19.behind", "M19.overdue", "M19.unknown", "M20",
        "M23", "M24", "M26", "M38.converted", "M38.first-time", "M40", "M40.on-track", "M40.too-early",
        "M40.paused", "M40.A1", "M40.A2", "M40.A3", "M40.A4", "M40.A5", "M40.A6", "M40.A7", "M40.A8", "M40.A9",
        "M40.A11",
        "M40.A15",
        "Q2",
    ]

    private static let expected: [(String, [Double])] = [
        (
            "2025-12",
            [
                44, 7, 25, 24, 15, 56, 30, 17, 82, 92, 95, 89, 24, 63, 67, 32, 1, 0, 4, 17, 1, 13, 22, 6, 4, 28,
                6, 3, 11, 278,
            ]
        ),
        (
            "2026-06",
            [
                46, 8, 24, 23, 25, 47, 28, 26, 83, 92, 97, 78, 21, 55, 61, 33, 5, 1, 5, 18, 5, 9, 19, 4, 7, 28,
                5, 1, 9, 97,
            ]
        ),
        (
            "2026-09",
            [
                47, 10, 20, 23, 20, 54, 27, 18, 90, 91, 98, 60, 23, 55, 63, 24, 11, 1, 0, 15, 2, 6, 20, 3, 5,
                36, 8, 11, 13, 5,
            ]
        ),
    ]

    @Test("are in the team edition what an independent count gives", arguments: expected)
    func independentCount(month: String, expected: [Double]) throws {
        let files = makeSampleData(.engineering).map { file in
            ProgramFile(
                name: file.name, source: SourceText(path: file.name, bytes: file.bytes, mayBeQuoted: false))
        }
        let day = try #require(Day(year: 2026, month: 10, day: 20))
        let dataset = try #require(
            readProgram(id: "engineering", folder: "data", files: files, today: day).value)
        let figures = publish(dataset, edition: .team)
        let month = try #require(Month(parsing: Array(month.utf8)))
        for (id, value) in zip(Self.ids, expected) {
            #expect(figures.figure(FigureKey(id), in: month)?.value == value, "\(id)")
        }
    }
}
