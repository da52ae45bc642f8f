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
}
