/// A site of one page and one program `p`, of a mentor and a mentee, as of 2026-01-15. Both agreed to be shown in a
/// story, the mentor with her name, the mentee with his first name, for everyone and the team.
func siteWithProgram(
    mentorConsent: String = "", menteeConsent: String = "", more: [String: String] = [:]
) -> [String: String] {
    func file(_ records: String...) -> String {
        #"{"schema_version": "1.0", "data_cutoff": "2026-01-05", "items": ["# + records.joined(separator: ",\n")
            + "]}"
    }
    let data = "content/programs/p/data/"
    let site = [
        "content/index.md": "# Home\n",
        "content/programs/p/index.md": "# Pilot\n",
        data + "program.json": """
        {"name": "Pilot", "summary": "A small one.", "setting": "company", "starts_on": "2025-01-01",
        "models_offered": ["one-to-one"], "cadence_days": 14,
        "vocab": {"units": ["Hardware"], "skills": [], "grade_bands": [], "sites": []},
        "disclosure": {"preset": "internal"},
        "contacts": {"team_alias": "mentoring@fen.example", "escalation_page": "help.md"}}
        """,
        data + "participants.json": file(
            #"{"id": "p-aaaaaaaaaa", "ref": "QK07", "roles": [{"role": "mentor", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}"#,
            #"{"id": "p-bbbbbbbbbb", "roles": [{"role": "mentee", "from": "2025-01-01"}], "accepted_on": "2025-01-01"}"#
        ),
        data + "relationships.json": file(
            """
            {"id": "r-aaaaaaaaaa", "model": "one-to-one", "origin": "matched", "started_on": "2025-02-01", "members": [
            {"participant": "p-aaaaaaaaaa", "role": "mentor", "from": "2025-02-01"},
            {"participant": "p-bbbbbbbbbb", "role": "mentee", "from": "2025-02-01"}]}
            """),
        data + "consents.json": file(
            """
            {"id": "c-aaaaaaaaaa", "participant": "p-aaaaaaaaaa", "scope": "story-named", "editions": ["everyone", "team"],
            "text_version": "2", "given_on": "2025-06-01", "evidence": "Binder 3, sheet 7"\(mentorConsent)}
            """,
            """
            {"id": "c-bbbbbbbbbb", "participant": "p-bbbbbbbbbb", "scope": "story-first-name", "editions": ["everyone", "team"],
            "text_version": "2", "given_on": "2025-06-01", "evidence": "Binder 3, sheet 8"\(menteeConsent)}
            """),
        data + "identities.json": file(
            #"{"participant": "p-aaaaaaaaaa", "display_name": "Ann Lee", "email": "ann@fen.example"}"#,
            #"{"participant": "p-bbbbbbbbbb", "display_name": "Ben Oja", "email": "mentoring@fen.example"}"#),
    ]
    return site.merging(more) { _, given in given }
}

/// The front matter of a story about the two, one key a line, and `text` below it; a key in `changes` takes the place
/// of the same key, or goes where its value is empty.
func storyPage(_ changes: [String: String] = [:], text: String = "How it went.\n") -> String {
    let keys = [
        ("id", "s-firststory"),
        (
            "people",
            "[{participant: p-aaaaaaaaaa, role: mentor, shown_as: named}, "
                + "{participant: p-bbbbbbbbbb, role: mentee, shown_as: first-name}]"
        ),
        ("composite", "false"), ("consents", "[c-aaaaaaaaaa, c-bbbbbbbbbb]"), ("relationship", "r-aaaaaaaaaa"),
        ("published_on", "2026-01-10"), ("review_on", "2026-12-01"), ("editions", "[everyone]"),
    ]
    let known = Set(keys.map(\.0))
    let lines =
        keys.map { ($0, changes[$0] ?? $1) } + changes.filter { !known.contains($0.key) }.map { ($0, $1) }
    let story = lines.filter { !$0.1.isEmpty }.map { "  \($0): \($1)\n" }.joined()
    return "---\ntitle: A first year\nstory:\n\(story)---\n\(text)"
}
