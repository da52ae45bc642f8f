import Foundation
import SampleData

/// The files, parsed; those a program does not collect are empty.
struct DataSet {
    var program: Record
    var cutoff: String
    var participants: [Record]
    var relationships: [Record]
    var meetings: [Record]
    var goals: [Record]
    var training: [Record]
    var waves: [Record]
    var responses: [Record]
    var events: [Record]
    var actions: [Record]
    var outcomes: [Record]
    var consents: [Record]
    var identities: [Record]

    init(_ files: [SampleFile]) throws {
        var parsed: [String: Record] = [:]
        for file in files {
            let object = try JSONSerialization.jsonObject(with: Data(file.bytes))
            parsed[file.name] = Record(fields: object as? [String: Any] ?? [:])
        }
        program = parsed["program.json"] ?? Record(fields: [:])
        let families = ["participants.json", "relationships.json", "meetings.json", "goals.json"]
        let others = Set(parsed.keys).subtracting(families + ["program.json"])
        let cutoffs = Set((families + others).map { parsed[$0]?.text("data_cutoff") ?? "missing" })
        cutoff = cutoffs.count == 1 ? cutoffs.first ?? "" : "the files differ"
        participants = parsed["participants.json"]?.objects("items") ?? []
        relationships = parsed["relationships.json"]?.objects("items") ?? []
        meetings = parsed["meetings.json"]?.objects("items") ?? []
        goals = parsed["goals.json"]?.objects("items") ?? []
        training = parsed["training.json"]?.objects("items") ?? []
        waves = parsed["surveys.json"]?.objects("items") ?? []
        responses = parsed["responses.json"]?.objects("items") ?? []
        events = parsed["events.json"]?.objects("items") ?? []
        actions = parsed["actions.json"]?.objects("items") ?? []
        outcomes = parsed["outcomes.json"]?.objects("items") ?? []
        consents = parsed["consents.json"]?.objects("items") ?? []
        identities = parsed["identities.json"]?.objects("items") ?? []
    }
}
