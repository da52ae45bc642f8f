import Diagnostics
import Testing

@testable import Mentoring

@Suite("The envelope of a data file")
struct EnvelopeTests {
    private func check(_ relationships: String, _ expected: [String]) {
        expect(SmallDataFolder(relationships: relationships), expected.map { "relationships.json:\($0)" })
    }

    private func expect(_ program: SmallDataFolder, _ expected: [String]) {
        MentoringTests.check(program, expected)
    }

    @Test("has its three keys and no other")
    func keys() {
        check(
            "{}",
            [
                "1:1: schema_version is missing from the file's envelope [missing-field]",
                "1:1: data_cutoff is missing from the file's envelope [missing-field]",
                "1:1: items is missing from the file's envelope [missing-field]",
            ])
        check(
            #"{"schema_version": "1.0", "data_cutoff": "2026-08-31", "items": [], "exported_by": "Ann"}"#,
            ["1:69: exported_by is not a field of the data model [unknown-field]"])
        check("[]", ["1:1: the file must begin with its envelope [wrong-value]"])
    }

    @Test("is of schema 1.0, with a cut-off that is a day and not in the future")
    func values() {
        check(
            #"{"schema_version": "2.0", "data_cutoff": "2026-09-11", "items": {}}"#,
            [
                "1:20: schema_version must be \"1.0\" [wrong-value]",
                "1:42: data_cutoff lies in the future [wrong-date]",
                "1:65: items must be a list [wrong-value]",
            ])
        check(
            #"{"schema_version": 1.0, "data_cutoff": "2026-02-30", "items": []}"#,
            [
                "1:20: schema_version must be \"1.0\" [wrong-value]",
                "1:40: data_cutoff is not a day of the calendar [wrong-date]",
            ])
    }

    @Test("may have its records before its cut-off, which holds for them all the same")
    func anyOrder() {
        let text = """
            {"items": [
            {"id": "r-aaaaaaaaaa", "id": "r-aaaaaaaaaa", "model": "flash", "origin": "matched", "started_on": "2026-09-01",
            "members": []}],
            "data_cutoff": "2026-08-31", "schema_version": "1.0"}
            """
        check(
            text,
            [
                "2:24: the object has this key twice [duplicate-key]",
                "2:99: started_on of r-aaaaaaaaaa lies after the file's data_cutoff [wrong-date]",
                "3:12: members of r-aaaaaaaaaa must have at least 2 entries [wrong-value]",
            ])
    }

    @Test("the earliest cut-off is the program's, and old data are a warning")
    func cutoffs() throws {
        let envelope = records(cutoff: "2026-08-15")
        let read = SmallDataFolder(others: [
            ("goals.json", envelope), ("meetings.json", records(cutoff: "2026-08-20")),
        ]).read()
        #expect(read.findings.isEmpty)
        #expect(read.value?.cutoff.text == "2026-08-15")
        expect(
            SmallDataFolder(others: [("goals.json", records(cutoff: "2026-07-26"))]),
            ["goals.json:1:42: warning: the data are 46 days old [suspicious-data]"])
        expect(SmallDataFolder(others: [("goals.json", records(cutoff: "2026-07-27"))]), [])
    }

    @Test("stands on the first line of an NDJSON file")
    func lines() throws {
        let first = #"{"schema_version": "1.0", "data_cutoff": "2026-08-31"}"#
        let meeting = #"{"id": "m-aaaaaaaaaa", "relationship": "r-aaaaaaaaaa", "on": "2025-03-01", "#
        let rest = #""mode": null, "status": "held", "kind": null}"#
        let read = SmallDataFolder(others: [("meetings.ndjson", "\(first)\r\n\(meeting)\(rest)\r\n")]).read()
        #expect(read.findings.isEmpty && read.value?.meetings?.count == 1)
        expect(
            SmallDataFolder(others: [("meetings.ndjson", "\(first)\n\(meeting)\(rest)\n\(meeting)\n\(rest)\n")]),
            [
                "meetings.ndjson:3:76: the line ends inside an object [json-syntax]"
            ])
        expect(
            SmallDataFolder(others: [("meetings.ndjson", "\(meeting)\(rest)\n")]),
            [
                "meetings.ndjson:1:1: schema_version is missing from the file's envelope [missing-field]",
                "meetings.ndjson:1:1: data_cutoff is missing from the file's envelope [missing-field]",
            ]
                + [2, 24, 56, 76, 90, 108].enumerated().map { index, column in
                    let key = ["id", "relationship", "on", "mode", "status", "kind"][index]
                    return
                        "meetings.ndjson:1:\(column): \(key) is not a field of the data model [unknown-field]"
                })
    }
}
