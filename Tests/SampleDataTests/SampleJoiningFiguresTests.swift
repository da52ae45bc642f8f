import Diagnostics
import Mentoring
import SampleData
import Testing

/// More figures of the engineering program, counted a second time by an independent script that reads the data
/// files by domain.md 3 and 3.0a and shares no code with this program.
@Suite("The sample program's figures of joining and rhythm")
struct SampleJoiningFiguresTests {
    /// Month; then for each figure its value in the team edition.
    private static let expected: [(String, [(String, Double)])] = [
        (
            "2026-06",
            [
                // 85 of 142 places; 7 of 7 units; of 33 who applied January to March: 30, 26, 24.
                ("M04", 60), ("M05.units", 100), ("M06.accepted", 91), ("M06.matched-60", 79),
                // 17 of 19 requests; 65 of 73 signed; 40 of 44 reviewed.
                ("M06.first-meeting-90", 73), ("M09", 89), ("M13", 89), ("M14", 91),
                // 36 of 41 met, 25 of them within 14 days.
                ("M15.median-days", 11), ("M15.within-14", 61), ("M15.not-met", 5),
            ]
        ),
        (
            "2026-09",
            [
                // 85 of 169 places; of 18 who applied April to June: 18, 15, 12; 22 of 22; 54 of 59; 41 of 44.
                ("M04", 50), ("M05.units", 100), ("M06.accepted", 100), ("M06.matched-60", 83),
                ("M06.first-meeting-90", 67), ("M09", 100), ("M13", 92), ("M14", 93), ("M15.median-days", 20),
                ("M15.within-14", 40), ("M15.not-met", 2),
            ]
        ),
    ]

    @Test("are in the team edition what an independent count gives", arguments: expected)
    func independentCount(month: String, expected: [(String, Double)]) throws {
        let files = makeSampleData(.engineering).map { file in
            ProgramFile(
                name: file.name, source: SourceText(path: file.name, bytes: file.bytes, mayBeQuoted: false))
        }
        let day = try #require(Day(year: 2026, month: 10, day: 20))
        let dataset = try #require(
            readProgram(id: "engineering", folder: "data", files: files, today: day).value)
        let figures = publish(dataset, edition: .team)
        let month = try #require(Month(parsing: Array(month.utf8)))
        for (id, value) in expected {
            #expect(figures.figure(FigureKey(id), in: month)?.value == value, "\(id)")
        }
    }
}
