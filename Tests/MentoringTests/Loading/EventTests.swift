import Testing

@testable import Mentoring

@Suite("Events and actions")
struct EventTests {
    @Test("An event comes with everything in it, one to come too")
    func events() throws {
        let text = records(
            """
            {"id": "e-aaaaaaaaaa", "title": "Kick-off", "kind": "drop-in", "on": "2026-08-31", "seats": 30, \
            "registered": 20, "attended": {"mentor": 5, "mentee": 7}, "page": "events/kick-off.md"}
            """, #"{"id": "e-bbbbbbbbbb", "title": "Summer", "kind": "celebration", "on": "2027-06-30"}"#)
        let read = SmallDataFolder(others: [("events.json", text)]).read()
        #expect(read.findings.isEmpty)
        let events = try #require(read.value?.others.events)
        #expect(
            events.map(\.title) == ["Kick-off", "Summer"] && events.map(\.kind) == [.dropIn, .celebration])
        #expect(events.map(\.on.text) == ["2026-08-31", "2027-06-30"])
        #expect(events[0].seats == 30 && events[0].registered == 20 && events[0].attended?.total == 12)
        #expect(events[0].attended?.others == nil && events[0].page == "events/kick-off.md")
        #expect(events[1].attended == nil)
    }

    @Test("An action comes with everything in it, due on any day")
    func actions() throws {
        let text = records(
            """
            {"id": "a-aaaaaaaaaa", "opened_on": "2026-08-01", "from_finding": "F04", "text": "Ask for mentors.", \
            "owner_role": "Program manager", "due_on": "2026-12-31", "done_on": "2026-08-20", "outcome": "Six came."}
            """,
            """
            {"id": "a-bbbbbbbbbb", "opened_on": "2026-08-01", "from_finding": "A15", "text": "Ask the tool's vendor.", \
            "owner_role": "Program manager", "due_on": "2026-08-10", "done_on": null}
            """)
        let read = SmallDataFolder(others: [("actions.json", text)]).read()
        #expect(read.findings.isEmpty)
        let actions = try #require(read.value?.others.actions)
        #expect(actions.map(\.fromFinding) == ["F04", "A15"] && actions[0].text == "Ask for mentors.")
        #expect(actions.map(\.openedOn.text) == ["2026-08-01", "2026-08-01"])
        #expect(actions.map(\.dueOn.text) == ["2026-12-31", "2026-08-10"])
        #expect(actions.map(\.doneOn?.text) == ["2026-08-20", nil])
        #expect(actions.map(\.outcome) == ["Six came.", nil] && actions[1].ownerRole == "Program manager")
    }

    @Test("An action names a rule that exists, and is not done before it is opened")
    func rules() {
        func action(_ rule: String, _ doneOn: String) -> SmallDataFolder {
            let text = records(
                """
                {"id": "a-aaaaaaaaaa", "from_finding": "\(rule)", "done_on": "\(doneOn)", "opened_on": "2026-08-01", \
                "text": "T", "owner_role": "R", "due_on": "2026-08-10"}
                """)
            return SmallDataFolder(others: [("actions.json", text)])
        }
        for rule in ["F01", "F10", "F32", "A1", "A9", "A15"] { check(action(rule, "2026-08-01"), []) }
        for rule in ["F1", "F00", "F33", "A0", "A16", "A01", "M02", ""] {
            check(
                action(rule, "2026-08-01"),
                [
                    "actions.json:2:40: from_finding of a-aaaaaaaaaa must be a rule's id, F01–F32 or A1–A15 [wrong-value]"
                ])
        }
        check(
            action("F01", "2026-07-31"),
            [
                "actions.json:2:58: warning: done_on of a-aaaaaaaaaa lies before opened_on [suspicious-data]"
            ])
    }

    @Test("Both have ids of their own")
    func ids() {
        let event = #"{"id": "e-aaaaaaaaaa", "title": "T", "kind": "workshop", "on": "2026-01-01"}"#
        let action = """
            {"id": "a-aaaaaaaaaa", "opened_on": "2026-08-01", "from_finding": "F04", "text": "T", "owner_role": "R", \
            "due_on": "2026-12-31"}
            """
        check(
            SmallDataFolder(others: [
                ("events.json", records(event, event)), ("actions.json", records(action, action)),
            ]),
            [
                "events.json:3:8: id of e-aaaaaaaaaa is that of an earlier record of events [duplicate-id]",
                "actions.json:3:8: id of a-aaaaaaaaaa is that of an earlier record of actions [duplicate-id]",
            ])
    }
}
