import Foundation
import SampleData
import Testing

/// The check itself has to see what is wrong, or a clean result says nothing.
@Suite("The check of the data model")
struct DataModelCheckTests {
    /// A small program with one field of one record changed.
    private func findings(
        _ records: WritableKeyPath<DataSet, [Record]>, where condition: (Record) -> Bool = { _ in true },
        _ name: String, _ value: Any
    ) throws -> [String] {
        var data = try DataSet(makeSampleData(SampleProgram.engineering.scaled(people: 120, seed: 5)))
        let found = data[keyPath: records].firstIndex(where: condition)
        let place = try #require(found)
        var fields = data[keyPath: records][place].fields
        fields[name] = value
        data[keyPath: records][place] = Record(fields: fields)
        return DataModelCheck(data).findings()
    }

    private func isPair(_ record: Record) -> Bool {
        record.text("model") == "one-to-one" && record.text("started_on") != nil
            && record.text("ended_on") != nil
    }

    @Test("Unknown fields and values outside the lists are seen")
    func fields() throws {
        #expect(try findings(\.participants, "notes", "x") == ["participant: notes?"])
        #expect(
            try findings(\.participants, "unit", "Sales").contains("participant.unit: Sales is not in the list")
        )
        #expect(
            try findings(\.relationships, "reporting_line", "direct")
                .contains("relationship.reporting_line: direct is not in the list"))
    }

    @Test("Ids that stand twice or lead nowhere are seen")
    func ids() throws {
        #expect(
            try findings(\.meetings, "relationship", "r-aaaaaaaaaa").contains("a record of no relationship"))
        #expect(try findings(\.goals, "id", "g-AAAAAAAAAA").contains("g-AAAAAAAAAA: not a pseudonym"))
        #expect(try !findings(\.goals, "owner", "p-aaaaaaaaaa").isEmpty)
    }

    @Test("Days in the wrong order and after the export are seen")
    func days() throws {
        #expect(
            try findings(\.meetings, "on", "2026-10-06").contains("on 2026-10-06 lies after the export"))
        #expect(try findings(\.meetings, "on", "2026-02-30").contains("2026-02-30 is no day"))
        #expect(
            try findings(\.relationships, where: isPair, "ended_on", "2024-01-01")
                .contains { $0.hasSuffix(": ended before it started") })
        #expect(
            try findings(\.goals, "due_on", "2024-01-01").contains { $0.hasSuffix(": due before it was set") })
    }

    @Test("Wrong casts and mentors with too many mentees are seen")
    func people() throws {
        #expect(
            try findings(\.relationships, where: isPair, "model", "peer").contains {
                $0.hasSuffix(": not only peers")
            })
        let isMentor = { (person: Record) in person.number("capacity") == 1 && person.text("accepted_on") != nil
        }
        let place = try findings(\.participants, where: isMentor, "capacity", 0)
        #expect(place.contains { $0.contains(": over capacity on ") })
    }

    @Test("Training, surveys, events, actions and outcomes that break a rule are seen")
    func surroundings() throws {
        #expect(try findings(\.training, "module", "unheard-of") == ["training in no module"])
        #expect(try findings(\.training, "completed_on", "2024-08-01").contains("training outside"))
        #expect(
            try findings(\.waves, "invited", ["mentor": 0, "mentee": 0])
                .contains { $0.hasSuffix(": more answers than invitations") })
        #expect(
            try findings(\.waves, "confidentiality", "anonymous")
                .contains { $0.hasSuffix(": anonymous, and tells the relationshipunit") })
        #expect(
            try findings(\.responses, "answers", ["confidence": 6])
                .contains { $0.hasSuffix(": an answer off its scale") })
        #expect(try findings(\.responses, "wave", "w-aaaaaaaaaa") == ["an answer to no wave"])
        #expect(
            try findings(\.responses, "respondent_role", "peer")
                .contains { $0.hasSuffix(": an answer of another role") })
        #expect(
            try findings(\.events, "registered", 1).contains { $0.hasSuffix(": more came than registered") })
        #expect(try findings(\.actions, "from_finding", "F40").contains { $0.hasSuffix(": from no finding") })
        #expect(try findings(\.actions, "due_on", "2024-01-01").contains { $0.hasSuffix("it was opened") })
        #expect(try findings(\.outcomes, "comparison_rule", "") == ["an outcome without a rule"])
        #expect(try findings(\.outcomes, "group", "comparison").contains("an outcome stands twice"))
        #expect(try findings(\.outcomes, "n_event", 100_000) == ["counts of an outcome"])
    }

    @Test("Consents of nobody, of somebody who is not there, and without a name are seen")
    func consents() throws {
        func findings(_ name: String, _ value: String) throws -> [String] {
            var data = try DataSet(makeSampleData(.engineering))
            data.consents[0] = Record(fields: data.consents[0].fields.merging([name: value]) { _, new in new })
            return DataModelCheck(data).findings()
        }
        #expect(try findings("scope", "directory") == [])
        #expect(try findings("participant", "p-aaaaaaaaaa") == ["the consent of no participant"])
        #expect(try findings("given_on", "2020-01-01") == ["a consent of someone who is not in the program"])
        #expect(try findings("scope", "talk") == ["consent.scope: talk is not in the list"])
    }

    @Test("Two answers of one role about one relationship are seen")
    func secondAnswer() throws {
        var data = try DataSet(makeSampleData(SampleProgram.engineering.scaled(people: 120, seed: 5)))
        let answer = try #require(data.responses.first { $0.text("relationship") != nil })
        data.responses.append(answer)
        #expect(DataModelCheck(data).findings().contains { $0.hasSuffix(": two answers") })
    }
}
