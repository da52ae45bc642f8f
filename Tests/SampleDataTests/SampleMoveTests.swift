import Testing

@testable import SampleData

@Suite("Moving the sample in time")
struct SampleMoveTests {
    @Test(
        "days keep their order, month ends stay month ends, and what nobody can know yet becomes today",
        arguments: [
            // The export of the sample was taken on 2026-10-05; on 2027-03-02 it moves by five months.
            ("2026-09-30", "2027-02-28"), ("2026-09-29", "2027-02-28"), ("2026-09-27", "2027-02-27"),
            ("2026-02-28", "2026-07-31"), ("2024-10-14", "2025-03-14"), ("2026-10-01", "2027-03-01"),
            ("2026-10-02", "2027-03-02"), ("2026-10-03", "2027-03-02"), ("2026-10-05", "2027-03-02"),
            ("2026-10-06", "2027-03-06"), ("2026-12-31", "2027-05-31"),
        ])
    func days(from: String, to: String) {
        #expect(SampleMove(toEndBefore: 2027, month: 3, day: 2).moved(from) == to)
    }

    @Test("what is no date stays as it is")
    func others() {
        let move = SampleMove(toEndBefore: 2027, month: 3, day: 2)
        #expect(move.moved("2026-9-30") == nil)
        let file = SampleFile(
            name: "x.json", bytes: Array(#"{"a":"2026-09-30 late","b":"2026-01-05","c":"2026-01"}"#.utf8))
        #expect(
            String(decoding: move.moved([file])[0].bytes, as: UTF8.self)
                == #"{"a":"2026-09-30 late","b":"2026-06-05","c":"2026-01"}"#)
    }

    @Test(
        "moved programs pass the cross-file checks",
        arguments: samplePrograms.map(\.id),
        [(2026, 10, 20), (2026, 11, 24), (2026, 1, 3), (2027, 3, 1), (2028, 2, 29), (2031, 8, 4)])
    func passes(id: String, today: (year: Int, month: Int, day: Int)) throws {
        let program = try #require(samplePrograms.first { $0.id == id }?.program)
        let move = SampleMove(toEndBefore: today.year, month: today.month, day: today.day)
        // Two days at the end of a month may become one of a shorter month: two meetings on it are unusual, not wrong.
        let findings = DataModelCheck(try DataSet(move.moved(makeSampleData(program)))).findings().filter {
            !$0.hasSuffix("two meetings on one day")
        }
        #expect(findings == [], "\(findings.prefix(5))")
    }
}
