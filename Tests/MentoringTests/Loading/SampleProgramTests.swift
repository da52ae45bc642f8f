import Diagnostics
import Foundation
import Mentoring
import Testing

@Suite("The repository's sample program")
struct SampleProgramTests {
    @Test("is read without an error, and its objectives name metrics that exist")
    func reading() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("content/programs/engineering/data")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let files = try names.map { name in
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
            return ProgramFile(name: name, source: SourceText(path: name, bytes: bytes, mayBeQuoted: false))
        }
        #expect(names.contains("program.json"))
        // A day after any cut-off that the sample will have: only the warning of old data depends on it.
        let today = try #require(Day(year: 2099, month: 1, day: 1))
        let read = readProgram(
            id: "engineering", folder: "data", files: files, today: today,
            knownMetrics: Set(metricCatalogue.map(\.id)))
        #expect(read.findings.filter { $0.severity == .error } == [])
        #expect(read.value != nil)
    }
}
