import Testing

@testable import Mentoring

@Suite("The declared fields")
struct PublicationTests {
    private static let files = ProgramFileKind.allCases.flatMap { kind in
        kind.outlines.map { (kind.rawValue, $0) }
    }

    private static func all(_ path: String, _ outline: [FieldOutline]) -> [(
        path: String, field: FieldOutline
    )] {
        outline.flatMap { field in
            var fields = [(path: "\(path).\(field.name)", field: field)]
            if case .object(let inner, let more) = field.shape.element { fields += all(inner.path, more) }
            return fields
        }
    }

    @Test("have the publication classes of the data model")
    func classes() {
        let fields = Self.files.flatMap(Self.all)
        func paths(_ publication: PublicationClass) -> [String] {
            fields.filter { $0.field.publication == publication }.map(\.path)
        }
        func files(_ publication: PublicationClass) -> Set<Substring> {
            Set(paths(publication).map { $0.prefix { $0 != "." } })
        }
        #expect(paths(.secret).prefix(1) == ["goals.title"])
        #expect(files(.secret) == ["goals", "consents", "identities"])
        #expect(
            paths(.team) == [
                "participants.ref", "relationships.ref", "relationships.requested_on",
                "relationships.accepted_on",
                "relationships.started_on", "relationships.planned_end_on", "relationships.ended_on",
            ])
        // Of outcomes only how the comparison group was chosen, which stands beside every comparison.
        #expect(files(.open) == ["program", "surveys", "events", "actions", "outcomes"])
        #expect(paths(.open).filter { $0.hasPrefix("outcomes.") } == ["outcomes.comparison_rule"])
        #expect(
            files(.calc).isDisjoint(with: ["program", "surveys", "actions", "consents", "identities"]))
        #expect(
            paths(.calc).filter { $0.hasPrefix("events.") } == [
                "events.seats", "events.registered", "events.attended", "events.attended.mentor",
                "events.attended.mentee", "events.attended.other",
            ])
    }

    @Test("that a record must have are those of the data model")
    func required() {
        let required = Self.files.map { object, outline in
            outline.filter { $0.presence != .optional }.map(\.name)
        }
        #expect(
            required == [
                [
                    "name", "summary", "setting", "starts_on", "models_offered", "cadence_days", "vocab",
                    "disclosure",
                    "contacts",
                ],
                ["id", "roles", "accepted_on"], ["id", "model", "origin", "members", "started_on"],
                ["id", "relationship", "on", "mode", "status", "kind"],
                ["relationship", "month", "held", "last_held_on"], ["id", "relationship", "owner", "set_on"],
                ["participant", "module", "completed_on"],
                [
                    "id", "instrument", "opened_on", "closed_on", "audience", "invited", "confidentiality",
                    "items",
                ],
                ["wave", "respondent_role", "answers"],
                ["period", "measure", "group", "n_start", "n_event"], ["participant", "event", "on"],
                ["id", "title", "kind", "on"],
                ["id", "opened_on", "from_finding", "text", "owner_role", "due_on"],
                ["id", "participant", "scope", "editions", "text_version", "given_on", "evidence"],
                ["participant", "display_name"],
            ])
    }
}
