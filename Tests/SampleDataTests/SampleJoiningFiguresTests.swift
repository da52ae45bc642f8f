import Diagnostics
import SampleData
import Testing

@testable import Mentoring

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

    private static func dataset() throws -> Dataset {
        let files = makeSampleData(.engineering).map { file in
            ProgramFile(
                name: file.name, source: SourceText(path: file.name, bytes: file.bytes, mayBeQuoted: false))
        }
        let day = try #require(Day(year: 2026, month: 10, day: 20))
        return try #require(readProgram(id: "engineering", folder: "data", files: files, today: day).value)
    }

    @Test("are in the team edition what an independent count gives", arguments: expected)
    func independentCount(month: String, expected: [(String, Double)]) throws {
        let figures = publish(try Self.dataset(), edition: .team)
        let month = try #require(Month(parsing: Array(month.utf8)))
        for (id, value) in expected {
            #expect(figures.figure(FigureKey(id), in: month)?.value == value, "\(id)")
        }
    }

    /// Month; then joiners of twelve months by source, and by skill free places and waiting mentees.
    private static let expectedRows: [(String, sources: [Int], places: [Int], seekers: [Int])] = [
        (
            "2026-06", [22, 24, 14, 27, 14, 12, 8, 5, 4], [7, 6, 14, 10, 5, 9, 13, 13, 12, 15, 12, 18, 14],
            [1, 0, 1, 3, 1, 1, 4, 2, 0, 1, 3, 1, 2]
        ),
        (
            "2026-09", [24, 32, 11, 26, 15, 14, 8, 6, 3],
            [13, 14, 31, 24, 11, 26, 18, 22, 21, 16, 25, 12, 23], [7, 5, 5, 4, 5, 3, 0, 5, 1, 5, 2, 2, 1]
        ),
    ]

    @Test("sources and skills are before all rules what an independent count gives", arguments: expectedRows)
    func rows(month: String, sources: [Int], places: [Int], seekers: [Int]) throws {
        let month = try #require(Month(parsing: Array(month.utf8)))
        let dataset = try Self.dataset()
        let measured = MeasuredMonth(MonthView(ProgramHistory(dataset), month: month))
        func rows(_ id: String) -> [RawResult] {
            measured.slots.filter { $0.key.id == id && $0.breakdown != nil }
                .compactMap { measured.figures[$0.key]?.result }
        }
        let found = rows("M05.source").map { result -> [Int] in
            guard case .share(let numerator, let denominator) = result else { return [] }
            return [numerator.count, denominator.count]
        }
        let joiners = sources.reduce(0, +)
        #expect(found == sources.map { [$0, joiners] })
        #expect(rows("M10.supply").map(\.unrounded) == places.map { Double($0) })
        #expect(rows("M10.demand").map(\.unrounded) == seekers.map { Double($0) })
        #expect(rows("M10.gap").map(\.unrounded) == zip(seekers, places).map { Double($0 - $1) })
    }

    @Test("reporting lines are coded for the team as well, and everyone sees the days to a match")
    func codedAndShown() throws {
        let dataset = try Self.dataset()
        let june = try #require(Month(parsing: Array("2026-06".utf8)))
        for edition in Edition.allCases {
            let figures = publish(dataset, edition: edition)
            for month in [june, june + 3] {
                // 0 and 4 of 76, 0 and 8 of 85: the ends are 10, as 500 / 76 and 500 / 85 are more than 5.
                #expect(figures.figure(FigureKey("M12.direct"), in: month)?.status == .atMost(10))
                #expect(figures.figure(FigureKey("M12.indirect"), in: month)?.status == .atMost(10))
            }
            // 33 matches of 33 people, 28 of 28.
            #expect(figures.figure(FigureKey("M11"), in: june)?.value == 17)
            #expect(figures.figure(FigureKey("M11"), in: june + 3)?.value == 27)
        }
    }

    /// Program, month; people trained and people in the role: mentors, mentees, mentors before their first match.
    private static let trained: [(String, String, [(Int, Int)])] = [
        ("engineering", "2026-06", [(58, 76), (104, 114), (7, 12)]),
        ("engineering", "2026-09", [(63, 88), (118, 130), (5, 6)]),
        ("first-years", "2026-06", [(27, 36), (52, 55), (1, 1)]),
        ("first-years", "2026-09", [(24, 39), (69, 78), (3, 4)]),
    ]

    @Test("M16 of two programs is what an independent count gives", arguments: trained)
    func training(id: String, month: String, expected: [(Int, Int)]) throws {
        let program = try #require(samplePrograms.first { $0.id == id }).program
        let files = makeSampleData(program).map { file in
            ProgramFile(
                name: file.name, source: SourceText(path: file.name, bytes: file.bytes, mayBeQuoted: false))
        }
        let day = try #require(Day(year: 2026, month: 10, day: 20))
        let read = readProgram(id: id, folder: "data", files: files, today: day)
        #expect(read.findings.filter { $0.severity == .error } == [])
        let figures = publish(try #require(read.value), edition: .team)
        let month = try #require(Month(parsing: Array(month.utf8)))
        let keys = [
            FigureKey("M16", dimension: "role", category: "mentor"),
            FigureKey("M16", dimension: "role", category: "mentee"), FigureKey("M16.before-first-match"),
        ]
        for (key, (part, whole)) in zip(keys, expected) {
            guard let value = figures.figure(key, in: month)?.value else { continue }
            #expect(value == (100 * Double(part) / Double(whole)).rounded(.toNearestOrAwayFromZero), "\(key)")
        }
        // Rows by role are told by the rules of breakdowns in the team edition too: at least one is told here.
        #expect(keys.contains { figures.figure($0, in: month)?.value != nil })
    }
}
