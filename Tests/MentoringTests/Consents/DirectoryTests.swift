import Testing

@testable import Mentoring

@Suite("Who stands in a directory")
struct DirectoryTests {
    private let a = "aaaaaaaaaa"
    private let b = "bbbbbbbbbb"

    private func names(
        _ consents: ProgramConsents, _ role: Role = .mentor, _ edition: Edition = .everyone
    ) -> [String] {
        consents.directoryEntries(role: role, edition: edition).map(\.name)
    }

    @Test("Someone with the role and a directory consent for the edition stands there by name")
    func entry() throws {
        let consents = try smallConsents(
            consentJSON(a, of: a, "directory"), consentJSON(b, of: b, "directory", editions: #"["team"]"#),
            identities: [identityJSON(a, "Ann Lee"), identityJSON(b, "Ben Oja")])
        #expect(names(consents) == ["Ann Lee"])
        #expect(names(consents, .mentee).isEmpty && names(consents, .mentor, .team).isEmpty)
        #expect(names(consents, .mentee, .team) == ["Ben Oja"])
    }

    @Test(
        "A consent to something else, or one that no longer holds, puts nobody there",
        arguments: [
            ("photo", #""withdrawn_on": null"#, false), ("story-named", #""withdrawn_on": null"#, false),
            ("directory", #""withdrawn_on": "2026-08-31""#, false),
            ("directory", #""expires_on": "2026-09-10""#, false),
            ("directory", #""expires_on": "2026-09-11""#, true),
        ])
    func holding(scope: String, more: String, stands: Bool) throws {
        let consents = try smallConsents(
            consentJSON(a, of: a, scope, more), identities: [identityJSON(a, "Ann Lee")])
        #expect(names(consents) == (stands ? ["Ann Lee"] : []))
    }

    @Test("Nobody stands there without a name, after leaving, or after giving up the role")
    func presence() throws {
        #expect(try names(smallConsents(consentJSON(a, of: a, "directory"))).isEmpty)
        func person(_ id: String, _ more: String, until: String = "null") -> String {
            """
            {"id": "p-\(id)", "roles": [{"role": "mentor", "from": "2025-01-01", "to": \(until)}], \
            "accepted_on": "2025-01-01"\(more)}
            """
        }
        let consents = try smallConsents(
            consentJSON(a, of: a, "directory"), consentJSON(b, of: b, "directory"),
            consentJSON("cccccccccc", of: "cccccccccc", "directory"),
            identities: [
                identityJSON(a, "Ann Lee"), identityJSON(b, "Ben Oja"), identityJSON("cccccccccc", "Cas Dee"),
            ],
            participants: records(
                person(a, #", "left_on": "2026-08-31""#), person(b, "", until: #""2026-09-10""#),
                person("cccccccccc", #", "paused": [{"from": "2026-08-01", "to": null}]"#)))
        #expect(names(consents) == ["Cas Dee"])
    }

    @Test("The list goes by name, whatever the letters' case")
    func order() throws {
        let consents = try smallConsents(
            consentJSON(a, of: a, "directory"), consentJSON(b, of: b, "directory"),
            identities: [identityJSON(a, "zoe Ark"), identityJSON(b, "Yan Bee")],
            participants: records(
                #"{"id": "p-aaaaaaaaaa", "roles": [{"role": "peer", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}"#,
                #"{"id": "p-bbbbbbbbbb", "roles": [{"role": "peer", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}"#
            ))
        #expect(names(consents, .peer) == ["Yan Bee", "zoe Ark"])
    }
}
