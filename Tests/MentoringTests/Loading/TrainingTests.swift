import Testing

@testable import Mentoring

@Suite("Trainings")
struct TrainingTests {
    /// The small program with a module for mentors and one for everybody.
    private func folder(_ trainings: String) -> SmallDataFolder {
        let modules = """
            "training_modules": [\
            {"id": "basics", "title": "Basics", "for": "both", "required": true, "guide": "guides/a.md"}, \
            {"id": "listening", "title": "Listening", "for": "mentor", "required": true, "guide": "guides/b.md"}]
            """
        return SmallDataFolder(
            program: programJSON(more: modules), others: [("training.json", records(trainings))])
    }

    private func expect(
        _ training: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        check(folder(training), expected.map { "training.json:\($0)" }, sourceLocation: sourceLocation)
    }

    @Test("come with everything in them, the module by its place in program.json")
    func everything() throws {
        let read = folder(
            """
            {"participant": "p-aaaaaaaaaa", "module": "listening", "completed_on": "2025-01-15", \
            "score_band": "fail", "expires_on": "2027-01-15"}, \
            {"participant": "p-bbbbbbbbbb", "module": "basics", "completed_on": "2025-01-16"}
            """
        ).read()
        #expect(read.findings.isEmpty)
        let trainings = try #require(read.value?.others.training)
        #expect(trainings.map(\.participant) == [0, 1] && trainings.map(\.module) == [1, 0])
        #expect(trainings.map(\.completedOn.text) == ["2025-01-15", "2025-01-16"])
        #expect(trainings.map(\.score) == [.fail, nil])
        #expect(trainings.map(\.expiresOn?.text) == ["2027-01-15", nil])
    }

    @Test("are of a module that the program has, and better one for a role of the participant")
    func modules() {
        expect(
            #"{"participant": "p-aaaaaaaaaa", "module": "listenin", "completed_on": "2025-01-15"}"#,
            [
                "2:43: module of p-aaaaaaaaaa names no module of training_modules in program.json [unknown-id]"
            ])
        expect(
            #"{"participant": "p-bbbbbbbbbb", "module": "listening", "completed_on": "2025-01-15"}"#,
            [
                "2:43: warning: module of p-bbbbbbbbbb is for mentors, and the participant has never been one [suspicious-data]"
            ])
    }

    @Test("are completed by the cut-off, before they expire")
    func days() {
        expect(
            #"{"participant": "p-aaaaaaaaaa", "module": "basics", "completed_on": "2026-09-01"}"#,
            ["2:69: completed_on of p-aaaaaaaaaa lies after the file's data_cutoff [wrong-date]"])
        expect(
            #"{"participant": "p-aaaaaaaaaa", "module": "basics", "completed_on": "2026-08-31", "expires_on": "2026-08-31"}"#,
            [
                "2:97: warning: expires_on of p-aaaaaaaaaa does not lie after completed_on, so the training never counts "
                    + "[suspicious-data]"
            ])
    }
}
