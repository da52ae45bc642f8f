import Testing

@testable import Mentoring

@Suite("A record's field")
struct FieldTests {
    private func person(_ more: String) -> SmallDataFolder {
        SmallDataFolder(
            participants: records(
                "{\"id\": \"p-aaaaaaaaaa\", \"roles\": [], \"accepted_on\": null, \(more)}",
                #"{"id": "p-bbbbbbbbbb", "roles": [], "accepted_on": null}"#))
    }

    // The field begins at column 58: `{"id": "p-aaaaaaaaaa", "roles": [], "accepted_on": null, ` has 57 characters.
    @Test(
        "is refused where its value does not fit, with its place and without its value",
        arguments: [
            (
                #""left_on": "2026-02-30""#,
                "69: left_on of p-aaaaaaaaaa is not a day of the calendar [wrong-date]"
            ),
            (
                #""left_on": "0001-01-01""#,
                "69: left_on of p-aaaaaaaaaa is not a day of the calendar [wrong-date]"
            ),
            (
                #""left_on": "2026-02-03T10:00Z""#,
                "69: left_on of p-aaaaaaaaaa must be a day written YYYY-MM-DD [wrong-date]"
            ),
            (
                #""left_on": 20260203"#,
                "69: left_on of p-aaaaaaaaaa must be a day written YYYY-MM-DD [wrong-value]"
            ),
            (
                #""left_on": "2026-09-01""#,
                "69: left_on of p-aaaaaaaaaa lies after the file's data_cutoff [wrong-date]"
            ),
            (
                #""capacity": 21"#,
                "70: capacity of p-aaaaaaaaaa must be a whole number from 0 to 20 [wrong-value]"
            ),
            (
                #""capacity": -1"#,
                "70: capacity of p-aaaaaaaaaa must be a whole number from 0 to 20 [wrong-value]"
            ),
            (
                #""capacity": 1.5"#,
                "70: capacity of p-aaaaaaaaaa must be a whole number from 0 to 20 [wrong-value]"
            ),
            (
                #""capacity": "3""#,
                "70: capacity of p-aaaaaaaaaa must be a whole number from 0 to 20 [wrong-value]"
            ),
            (
                #""capacity": 12345678901234567890"#,
                "70: capacity of p-aaaaaaaaaa must be a whole number from 0 to 20 [wrong-value]"
            ),
            (
                #""ref": "qk07""#,
                "65: ref of p-aaaaaaaaaa must be two capital letters and two digits, as in QK07 [wrong-value]"
            ),
            (
                #""unit": "Hardwear""#,
                "66: unit of p-aaaaaaaaaa must be a value of vocab.units in program.json [wrong-value]"
            ),
            (#""paused": {}"#, "68: paused of p-aaaaaaaaaa must be a list [wrong-value]"),
            (#""paused": [{"to": null}]"#, "69: paused.from of p-aaaaaaaaaa is missing [missing-field]"),
            (#""paused": [1]"#, "69: paused of p-aaaaaaaaaa must be an object [wrong-value]"),
            (
                #""equity": {"age": "x"}"#,
                "69: equity of p-aaaaaaaaaa has a dimension that vocab.equity of program.json does not have [unknown-field]"
            ),
            (
                #""Notes": "He is late""#,
                "58: Notes of p-aaaaaaaaaa is not a field of the data model [unknown-field]"
            ),
            (
                #""ann@example.com": 1"#,
                "58: a key of p-aaaaaaaaaa is not a field of the data model [unknown-field]"
            ),
            (#""left_on": null, "left_on": null"#, "75: the object has this key twice [duplicate-key]"),
        ])
    func wrongValues(field: String, expected: String) {
        check(person(field), ["participants.json:2:\(expected)"])
    }

    @Test("suggests the value that was meant")
    func suggestions() {
        func help(_ field: String) -> String? { person(field).read().findings.first?.help }
        #expect(help(#""left_reason": "completd""#) == "Did you mean \"completed\"?")
        #expect(help(#""unit": "Hardwear""#) == "Did you mean \"Hardware\"?")
        #expect(help(#""left_onn": null"#) == "Did you mean \"left_on\"?")
    }

    @Test("of a closed list names all values of the list")
    func choices() {
        check(
            person(#""source": "telepathy""#),
            [
                "participants.json:2:68: source of p-aaaaaaaaaa must be one of manager, colleague, event, intranet, "
                    + "onboarding, previous-participant, platform, other [wrong-value]"
            ])
    }

    @Test("may be null where it is optional, and must not where it is required")
    func null() {
        check(person(#""unit": null, "capacity": null, "paused": null, "left_reason": null"#), [])
        var program = SmallDataFolder()
        program.participants = program.participants?.replacing("\"p-aaaaaaaaaa\"", with: "null")
        #expect(
            program.read().findings.first?.summary
                == "id of record 1 must be p- and ten of the characters a–z and 2–7, not null")
    }

    @Test("that is required and absent is missing, each one, at the record")
    func missing() {
        check(
            SmallDataFolder(participants: records("{}"), relationships: records()),
            [
                "participants.json:2:1: id of record 1 is missing [missing-field]",
                "participants.json:2:1: roles of record 1 is missing [missing-field]",
                "participants.json:2:1: accepted_on of record 1 is missing [missing-field]",
            ])
    }

    @Test("is named by its record's id though the id comes last, and all findings of a file come in one run")
    func severalFindings() {
        check(
            SmallDataFolder(
                participants: records(
                    "{\"capacity\": 99, \"ref\": 1, \"roles\": [{\"role\": \"boss\", \"from\": \"2025-01-01\"}],\n"
                        + "\"accepted_on\": \"yesterday\", \"id\": \"p-aaaaaaaaaa\"}",
                    #"{"id": "anna", "roles": [], "accepted_on": null}"#,
                    #""not a record""#), relationships: records()),
            [
                "participants.json:2:14: capacity of p-aaaaaaaaaa must be a whole number from 0 to 20 [wrong-value]",
                "participants.json:2:25: ref of p-aaaaaaaaaa must be two capital letters and two digits, as in QK07 [wrong-value]",
                "participants.json:2:47: roles.role of p-aaaaaaaaaa must be one of mentor, mentee, peer [wrong-value]",
                "participants.json:3:16: accepted_on of p-aaaaaaaaaa must be a day written YYYY-MM-DD [wrong-date]",
                "participants.json:4:8: id of record 2 must be p- and ten of the characters a–z and 2–7 [wrong-value]",
                "participants.json:5:1: record 3 must be an object [wrong-value]",
            ])
    }

    @Test("is found under an escaped key, and a value may be spelled with other code points")
    func spellings() throws {
        var program = person(#""\u0075nit": "Cafe\u0301""#)
        program.program = programJSON(
            vocabulary: #"{"units": ["Bar", "Café"], "skills": [], "grade_bands": [], "sites": []}"#)
        let data = try #require(program.read().value)
        #expect(data.participants.first?.unit == 1)
    }
}
