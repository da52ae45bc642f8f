import Diagnostics
import Testing

@testable import Mentoring

@Suite("A small program")
struct SmallProgramTests {
    @Test("is read whole, without a finding")
    func whole() throws {
        let read = SmallDataFolder().read()
        #expect(read.findings.isEmpty)
        let data = try #require(read.value)
        #expect(data.program.id == "engineering" && data.program.cadenceDays == 14)
        #expect(data.participants.map(\.id) == ["p-aaaaaaaaaa", "p-bbbbbbbbbb"])
        #expect(data.relationships.map(\.startedOn?.text) == ["2025-02-01"])
        #expect(data.relationships.first?.members.map(\.participant) == [0, 1])
        #expect(data.meetings == nil && data.rollups == nil && data.goals == nil)
        #expect(data.cutoff.text == "2026-08-31")
    }

    @Test("gives every field its value")
    func everyField() throws {
        var program = SmallDataFolder()
        program.program = programJSON(
            vocabulary: """
                {"units": ["Hardware", "Software"], "skills": ["Reviews", "Writing"], "grade_bands": ["1-3", "4+"], \
                "tenure_bands": ["0-1", "2+"], "sites": ["North"], "equity": {"language": ["German", "Other"]}, \
                "merge": {"units": {"Software": "Other (combined)"}}}
                """)
        program.participants = records(
            """
            {"id": "p-aaaaaaaaaa", "ref": "QK07", "roles": [{"role": "mentor", "from": "2025-01-01", "to": null}], \
            "applied_on": "2024-12-01", "accepted_on": "2025-01-01", "left_on": "2026-01-31", \
            "left_reason": "no-match", "source": "previous-participant", "unit": "Software", "site": "North", \
            "grade_band": "4+", "tenure_band": "0-1", "seeks": [], "offers": ["Writing"], "capacity": 3, \
            "paused": [{"from": "2025-07-01", "to": "2025-08-01"}], "equity": {"language": "undisclosed"}, \
            "source_system": "x"}
            """,
            #"{"id": "p-bbbbbbbbbb", "roles": [], "accepted_on": null, "equity": {"language": "Other"}}"#)
        program.relationships = records(
            relationshipJSON(
                """
                "ref": "AB1234", "channel": "in-person", "requested_on": "2025-01-10", "accepted_on": "2025-01-12", \
                "planned_end_on": "2026-12-31", "ended_on": "2026-03-01", "match_criteria": ["skill", "style"], \
                "reporting_line": "none", "cross_unit": true, "external": false, "focus": ["Reviews"], \
                "cadence_days": 21, "rematch_of": "r-bbbbbbbbbb", "paused": [{"from": "2025-07-01"}], \
                "agreement": {"signatures": [{"role": "mentor", "signed_on": "2025-02-03"}], "version": "2", \
                "review_every_days": 90, "reviews": ["2025-08-01", "2025-05-01"], "includes": ["goals", "ending"]}, \
                "closure": {"reason": "fit", "initiated_by": "mutual", "closing_meeting_held": null, \
                "rematch_wanted": {"mentee": true}}
                """), relationshipJSON().replacing("r-aaaaaaaaaa", with: "r-bbbbbbbbbb"))
        let read = program.read()
        #expect(read.findings.isEmpty)
        let data = try #require(read.value)
        let person = try #require(data.participants.first)
        #expect(person.ref == "QK07" && person.leftReason == .noMatch && person.source == .previousParticipant)
        #expect([person.unit, person.site, person.gradeBand, person.tenureBand] == [1, 0, 1, 0])
        #expect(person.seeks == [] && person.offers == [1] && person.capacity == 3)
        #expect(person.paused.map(\.to?.text) == ["2025-08-01"])
        #expect(person.equity == [0: nil] && data.participants.last?.equity == [0: 1])
        let pair = try #require(data.relationships.first)
        #expect(pair.ref == "AB1234" && pair.channel == .inPerson && pair.rematchOf == 1)
        #expect(pair.matchCriteria == [.skill, .style] && pair.focus == [0] && pair.cadenceDays == 21)
        #expect(
            pair.isCrossUnit == true && pair.isExternal == false && pair.reportingLine == ReportingLine.none)
        #expect(pair.agreement?.reviews.map(\.text) == ["2025-05-01", "2025-08-01"])
        #expect(pair.agreement?.includes == [.goals, .ending])
        #expect(pair.closure?.effectiveKind == .early && pair.closure?.menteeWantsRematch == true)
        #expect(pair.closure?.mentorWantsRematch == nil && pair.closure?.closingMeetingHeld == nil)
        #expect(data.program.vocabulary.merge == ["units": ["Software": "Other (combined)"]])
        let collected = ["participants.left_on", "relationships.closure.rematch_wanted.mentee"]
        #expect(collected.allSatisfy(data.collected.has))
        #expect(!data.collected.has("relationships.closure.kind") && !data.collected.has("meetings.minutes"))
    }

    @Test("collects a field that is null, and not one that is absent")
    func collected() throws {
        var program = SmallDataFolder()
        program.participants = program.participants?.replacing(
            "\"accepted_on\": \"2025-01-01\"}\n", with: "\"accepted_on\": \"2025-01-01\", \"left_on\": null}\n")
        let data = try #require(program.read().value)
        #expect(data.collected.has("participants.left_on") && !data.collected.has("participants.unit"))
        #expect(data.collected.has("program.vocab") && !data.collected.has("program.eligible_population"))
    }

    @Test("without any file is no data, and nothing is wrong")
    func empty() {
        let read = SmallDataFolder(program: nil, participants: nil, relationships: nil).read()
        #expect(read.findings.isEmpty && read.value == nil)
    }

    @Test("needs its three files")
    func missingFiles() {
        check(
            SmallDataFolder(participants: nil, relationships: nil),
            [
                "data: participants.json is missing [missing-data-file]",
                "data: relationships.json is missing [missing-data-file]",
            ])
    }

    @Test("warns of files the data model does not have")
    func otherFiles() {
        check(
            SmallDataFolder(others: [
                ("meetngs.json", "?"), ("notes.txt", "?"),
            ]),
            [
                "meetngs.json: warning: the data model has no file of this name; it is not read [unknown-data-file]",
                "notes.txt: warning: the data model has no file of this name; it is not read [unknown-data-file]",
            ])
    }

    @Test("has each file in one form only, and meetings or their totals")
    func twoForms() {
        let envelope = #"{"schema_version": "1.0", "data_cutoff": "2026-08-31"}"#
        check(
            SmallDataFolder(others: [
                ("meetings.json", records()), ("meetings.ndjson", envelope), ("meeting_rollup.json", records()),
            ]),
            [
                "meetings.ndjson: meetings.ndjson stands beside meetings.json [broken-rule]",
                "meeting_rollup.json: meeting_rollup stands beside meetings [broken-rule]",
            ])
    }
}
