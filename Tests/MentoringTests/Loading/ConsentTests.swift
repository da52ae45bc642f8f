import Testing

@testable import Mentoring

@Suite("Consents and identities")
struct ConsentTests {
    /// A consent given on a day; `more` stands on line 3.
    private func consent(givenOn: String = "2026-01-31", _ more: String = #""withdrawn_on": null"#) -> String {
        """
        {"id": "c-aaaaaaaaaa", "participant": "p-aaaaaaaaaa", "scope": "story-first-name", "editions": ["team"], \
        "text_version": "2", "given_on": "\(givenOn)", "evidence": "Binder 3",
        \(more)}
        """
    }

    private func read(_ consent: String) -> SmallDataFolder {
        SmallDataFolder(others: [("consents.json", records(consent))])
    }

    private func day(_ text: String) throws -> Day { try #require(Day(parsing: text.utf8)) }

    @Test("A consent comes with everything in it, and holds twelve months unless it says less")
    func everything() throws {
        let whole = try #require(read(consent()).read().value?.others.consents?.first)
        #expect(whole.id == "c-aaaaaaaaaa" && whole.participant == 0 && whole.scope == .storyFirstName)
        #expect(whole.editions == [.team] && whole.textVersion == "2" && whole.evidence == "Binder 3")
        #expect(whole.givenOn.text == "2026-01-31" && whole.expiresOn.text == "2027-01-31")
        let shorter = read(consent(#""expires_on": "2026-06-30""#)).read().value?.others.consents?.first
        #expect(shorter?.expiresOn.text == "2026-06-30")
        let leap = read(consent(givenOn: "2024-02-29")).read().value?.others.consents?.first
        #expect(leap?.expiresOn.text == "2025-02-28")
    }

    @Test("A consent holds from the day it is given until the day it expires or is withdrawn")
    func holding() throws {
        let consent = try #require(
            read(consent(#""expires_on": "2026-06-30", "withdrawn_on": "2026-05-01""#)).read().value?.others
                .consents?
                .first)
        #expect(try !consent.holds(on: day("2026-01-30")) && consent.holds(on: day("2026-01-31")))
        #expect(try consent.holds(on: day("2026-04-30")) && !consent.holds(on: day("2026-05-01")))
        let kept = try #require(
            read(self.consent(#""expires_on": "2026-06-30""#)).read().value?.others.consents?.first)
        #expect(try kept.holds(on: day("2026-06-29")) && !kept.holds(on: day("2026-06-30")))
    }

    @Test("A consent expires after it is given, and no later than twelve months after")
    func expiry() {
        func expect(
            _ more: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
        ) {
            check(
                read(consent(more)), expected.map { "consents.json:3:\($0)" }, sourceLocation: sourceLocation)
        }
        expect(#""expires_on": "2027-01-31""#, [])
        expect(
            #""expires_on": "2027-02-01""#,
            ["15: expires_on of c-aaaaaaaaaa lies more than twelve months after given_on [broken-rule]"])
        expect(
            #""expires_on": "2026-01-31""#,
            ["15: expires_on of c-aaaaaaaaaa does not lie after given_on [broken-rule]"])
        expect(
            #""withdrawn_on": "2026-01-30""#,
            [
                "17: warning: withdrawn_on of c-aaaaaaaaaa lies before given_on, so the consent never holds [suspicious-data]"
            ])
    }

    @Test("A consent has an id of its own and is of a participant who exists")
    func ids() {
        check(
            SmallDataFolder(others: [
                (
                    "consents.json",
                    records(consent(), consent().replacing("p-aaaaaaaaaa", with: "p-cccccccccc"))
                )
            ]),
            [
                "consents.json:4:8: id of c-aaaaaaaaaa is that of an earlier record of consents [duplicate-id]",
                "consents.json:4:39: participant of c-aaaaaaaaaa names p-cccccccccc, which no record of participants has "
                    + "[unknown-id]",
            ])
    }

    @Test("An identity comes with everything in it, one for a participant")
    func identities() throws {
        let ann = """
            {"participant": "p-bbbbbbbbbb", "display_name": "Ann Lee", "email": "ann@example.com", \
            "employee_no": "E-100200", "manager_employee_no": "E-100300"}
            """
        let read = SmallDataFolder(others: [("identities.json", records(ann))]).read()
        #expect(read.findings.isEmpty)
        let identity = try #require(read.value?.others.identities?.first)
        #expect(identity.participant == 1 && identity.displayName == "Ann Lee")
        #expect(identity.email == "ann@example.com" && identity.employeeNumber == "E-100200")
        #expect(identity.managerEmployeeNumber == "E-100300")
        check(
            SmallDataFolder(others: [("identities.json", records(ann, ann))]),
            [
                "identities.json:3:17: participant of p-bbbbbbbbbb has an earlier record of identities [duplicate-id]"
            ])
    }
}
