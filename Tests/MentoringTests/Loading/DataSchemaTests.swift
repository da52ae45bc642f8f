import Foundation
import Testing

@testable import Mentoring

@Suite("The data model's JSON Schema")
struct DataSchemaTests {
    private typealias Object = [String: Any]

    private func files() throws -> Object {
        try #require(JSONSerialization.jsonObject(with: Data(dataSchema())) as? Object)
    }

    private func properties(_ object: Any?, _ path: String...) throws -> Object {
        var object = try #require(object as? Object)
        for key in path {
            let inner = try #require((object["properties"] as? Object)?[key] as? Object)
            object = (inner["items"] as? Object) ?? inner
        }
        return try #require(object["properties"] as? Object)
    }

    @Test("has one schema for each file, of draft 2020-12, and is the same text each time")
    func allFiles() throws {
        let files = try files()
        #expect(
            Set(files.keys) == [
                "program.json", "participants.json", "relationships.json", "meetings.json",
                "meeting_rollup.json",
                "goals.json", "training.json", "surveys.json", "responses.json", "outcomes.json", "events.json",
                "actions.json", "consents.json", "identities.json",
            ])
        for (name, schema) in files {
            let schema = try #require(schema as? Object)
            #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
            #expect(schema["title"] as? String == name)
            if name != "program.json" {
                #expect(
                    schema["required"] as? [String] == ["schema_version", "data_cutoff", "items"], "\(name)")
            }
        }
        #expect(dataSchema() == dataSchema())
    }

    @Test("lets no object have a property that is not declared, and each property say where it may travel")
    func closedObjects() throws {
        var objectCount = 0
        func walk(_ value: Any, isEnvelope: Bool) {
            if let list = value as? [Any] { for element in list { walk(element, isEnvelope: false) } }
            guard let object = value as? Object else { return }
            if let properties = object["properties"] as? Object {
                objectCount += 1
                #expect(object["additionalProperties"] as? Bool == false)
                for (name, property) in properties where !(isEnvelope && name == "items") {
                    let publication = (property as? Object)?["x-publish"] as? String
                    #expect(publication.flatMap(PublicationClass.init) != nil, "\(name)")
                }
                for property in properties.values { walk(property, isEnvelope: false) }
            }
            for (key, inner) in object where key != "properties" { walk(inner, isEnvelope: false) }
        }
        for (name, schema) in try files() { walk(schema, isEnvelope: name != "program.json") }
        // 13 envelopes and, one each, the kinds of objects but the envelope; outcomes have two forms, and the days
        // of ten attention rules are objects of their own.
        #expect(objectCount == 13 + (DataObject.allCases.count - 1) + 1 + 10)
    }

    @Test("says of a field what the reading demands of it")
    func fields() throws {
        let files = try files()
        let participant = try properties(files["participants.json"], "items")
        let id = try #require(participant["id"] as? Object)
        #expect(id["type"] as? String == "string" && id["pattern"] as? String == "^p-[a-z2-7]{10}$")
        #expect(id["x-publish"] as? String == "calc")
        let capacity = try #require(participant["capacity"] as? Object)
        #expect(capacity["type"] as? [String] == ["integer", "null"])
        #expect(capacity["minimum"] as? Int == 0 && capacity["maximum"] as? Int == 20)
        let unit = try #require(participant["unit"] as? Object)
        #expect(unit["x-vocabulary"] as? String == "units")
        let seeks = try #require(participant["seeks"] as? Object)
        #expect(seeks["maxItems"] as? Int == 5 && seeks["uniqueItems"] as? Bool == true)
        let source = try #require(participant["source"] as? Object)
        let sources = try #require(source["enum"] as? [Any])
        #expect(sources.compactMap { $0 as? String } == JoinSource.allCases.map(\.rawValue))
        #expect(sources.last is NSNull)
        let acceptedOn = try #require(participant["accepted_on"] as? Object)
        #expect(acceptedOn["type"] as? [String] == ["string", "null"])
        let record = try #require(
            ((files["participants.json"] as? Object)?["properties"] as? Object)?["items"] as? Object)
        #expect((record["items"] as? Object)?["required"] as? [String] == ["id", "roles", "accepted_on"])
    }

    @Test("knows both forms of outcomes, and nested objects")
    func forms() throws {
        let files = try files()
        let outcomes = try properties(files["outcomes.json"])
        let forms = try #require(((outcomes["items"] as? Object)?["items"] as? Object)?["oneOf"] as? [Object])
        #expect(
            forms.map { $0["required"] as? [String] } == [
                ["period", "measure", "group", "n_start", "n_event"], ["participant", "event", "on"],
            ])
        let items = try properties(files["surveys.json"], "items", "items")
        #expect(Set(items.keys) == ["id", "construct", "text", "scale", "reverse", "paired_with"])
        #expect(
            (items["scale"] as? Object)?["enum"] as? [String] == ["likert5", "nps11", "count-band", "yes-no"])
    }
}
