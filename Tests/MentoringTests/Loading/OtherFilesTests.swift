import Testing

@testable import Mentoring

@Suite("The files kept by hand")
struct OtherFilesTests {
    private let names = [
        "training", "surveys", "responses", "outcomes", "events", "actions", "consents", "identities",
    ]

    @Test("are nil where there is no file, and empty where it has no records")
    func presence() throws {
        let without = try #require(SmallDataFolder().read().value)
        #expect(
            without.others.training == nil && without.others.surveys == nil && without.others.responses == nil)
        #expect(
            without.others.outcomeGroups == nil && without.others.outcomeEvents == nil
                && without.others.events == nil)
        #expect(
            without.others.actions == nil && without.others.consents == nil && without.others.identities == nil)
        let read = SmallDataFolder(others: names.map { ("\($0).json", records()) }).read()
        #expect(read.findings.isEmpty)
        let with = try #require(read.value)
        #expect(
            with.others.training?.count == 0 && with.others.surveys?.count == 0
                && with.others.responses?.count == 0)
        #expect(
            with.others.outcomeGroups?.count == 0 && with.others.outcomeEvents?.count == 0
                && with.others.events?.count == 0)
        #expect(
            with.others.actions?.count == 0 && with.others.consents?.count == 0
                && with.others.identities?.count == 0)
    }

    @Test("hold no month back, and are not called old")
    func cutoff() throws {
        let old = names.map { (name: "\($0).json", text: records(cutoff: "2025-01-31")) }
        let read = SmallDataFolder(others: old).read()
        #expect(read.findings.isEmpty)
        #expect(read.value?.cutoff.text == "2026-08-31")
    }

    @Test("may be NDJSON")
    func lines() {
        let event = #"{"id": "e-aaaaaaaaaa", "title": "T", "kind": "workshop", "on": "2026-01-01"}"#
        let text = "{\"schema_version\": \"1.0\", \"data_cutoff\": \"2026-08-31\"}\n\(event)\n"
        #expect(SmallDataFolder(others: [("events.ndjson", text)]).read().value?.others.events?.count == 1)
    }

    @Test("never have a value quoted in a finding, whatever field it stands in")
    func quoting() {
        let canary = "Ann-Canary"
        let fields = [
            "id", "participant", "module", "completed_on", "score_band", "expires_on", "instrument",
            "closed_on",
            "audience", "invited", "confidentiality", "items", "wave", "respondent_role", "relationship",
            "unit",
            "answers", "share_with_team", "period", "measure", "group", "role", "stratum", "n_start", "n_event",
            "comparison_rule", "matched_on", "event", "on", "title", "kind", "seats", "registered", "attended",
            "page", "opened_on", "from_finding", "text", "owner_role", "due_on", "done_on", "outcome", "scope",
            "editions", "text_version", "given_on", "withdrawn_on", "evidence", "display_name", "email",
            "employee_no", "manager_employee_no", "\(canary)@example.com",
        ]
        let nested = #"{"\#(canary)@x.org": "\#(canary)", "mentor": "\#(canary)", "from": "\#(canary)"}"#
        let values = ["\"\(canary)\"", "[\"\(canary)\"]", "[\(nested)]", nested]
        for value in values {
            let record = "{" + fields.map { "\"\($0)\": \(value)" }.joined(separator: ", ") + "}"
            let read = SmallDataFolder(others: names.map { ("\($0).json", records(record)) }).read()
            #expect(read.findings.count > 100)
            for finding in read.findings {
                let said = "\(finding.summary) \(finding.help ?? "")"
                #expect(!said.contains("Ann") && !said.contains("Canary"), "\(said)")
                #expect(finding.place.lineText == nil)
            }
        }
    }
}
