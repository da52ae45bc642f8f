import Testing

@testable import Mentoring

@Suite("The declared fields")
struct PublicationTests {
    private static let lists = WordLists(nil)
    private static let files: [(DataObject, [FieldOutline])] = [
        (.program, programFields().outline), (.participant, participantFields(lists).outline),
        (.relationship, relationshipFields(lists, participants: IdIndex()).outline),
        (.meeting, meetingFields(relationships: IdIndex()).outline),
        (.rollup, rollupFields(relationships: IdIndex()).outline),
        (.goal, goalFields(lists, relationships: IdIndex(), participants: IdIndex()).outline),
    ]

    private static func all(_ object: DataObject, _ outline: [FieldOutline]) -> [(
        path: String, field: FieldOutline
    )] {
        outline.flatMap { field in
            var fields = [(path: "\(object.path).\(field.name)", field: field)]
            if case .object(let inner, let more) = field.shape.element { fields += all(inner, more) }
            return fields
        }
    }

    @Test("have the publication classes of the data model")
    func classes() {
        let fields = Self.files.flatMap(Self.all)
        func paths(_ publication: PublicationClass) -> [String] {
            fields.filter { $0.field.publication == publication }.map(\.path)
        }
        #expect(paths(.secret) == ["goals.title"])
        #expect(
            paths(.team) == [
                "participants.ref", "relationships.ref", "relationships.requested_on",
                "relationships.accepted_on",
                "relationships.started_on", "relationships.planned_end_on", "relationships.ended_on",
            ])
        #expect(paths(.open).allSatisfy { $0.hasPrefix("program.") })
        #expect(paths(.calc).allSatisfy { !$0.hasPrefix("program.") })
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
            ])
    }
}
