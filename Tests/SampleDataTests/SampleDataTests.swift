import Foundation
import Testing

import SampleData

@Suite("Sample data")
struct SampleDataTests {
    @Test("The same program gives the same bytes, another seed gives others")
    func determinism() {
        let small = SampleProgram.engineering.scaled(people: 80, seed: 3)
        let first = makeSampleData(small)
        let second = makeSampleData(small)
        #expect(first.map(\.bytes) == second.map(\.bytes))
        let other = makeSampleData(SampleProgram.engineering.scaled(people: 80, seed: 4))
        for (one, another) in zip(first, other) where one.name != "program.json" {
            #expect(one.bytes != another.bytes, "\(one.name)")
        }
    }

    @Test("The files come in a fixed order")
    func names() {
        let names = makeSampleData(SampleProgram.engineering.scaled(people: 5, seed: 1)).map(\.name)
        #expect(
            names == [
                "program.json", "participants.json", "relationships.json", "meetings.json", "goals.json",
                "training.json", "surveys.json", "responses.json", "events.json", "actions.json",
                "outcomes.json",
            ])
    }

    /// Set GUIDEPOST_RECORD=1 to write the files anew; recording fails, so that it is never left switched on.
    @Test("The committed data is what the generator makes", arguments: samplePrograms.map(\.id))
    func committed(id: String) throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../content/programs/\(id)/data").standardized
        let isRecording = ProcessInfo.processInfo.environment["GUIDEPOST_RECORD"] == "1"
        if isRecording {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        let files = try makeSampleData(program(id))
        for file in files {
            let place = folder.appending(path: file.name)
            if isRecording { try Data(file.bytes).write(to: place) }
            #expect(try [UInt8](Data(contentsOf: place)) == file.bytes, "\(file.name) differs")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Set(names) == Set(files.map(\.name)))
        #expect(!isRecording, "recorded the data; run again without GUIDEPOST_RECORD")
    }

    private func program(_ id: String) throws -> SampleProgram {
        try #require(samplePrograms.first { $0.id == id }).program
    }

    @Test("The data of the three programs stays small enough for a repository")
    func size() {
        let files = samplePrograms.flatMap { makeSampleData($0.program) }
        #expect(files.reduce(0) { $0 + $1.bytes.count } < 1_600_000)
    }

    @Test("Every record stands on a line of its own", arguments: samplePrograms.map(\.id))
    func lines(id: String) throws {
        for file in try makeSampleData(program(id)) where file.name != "program.json" {
            let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
            #expect(lines.first?.starts(with: Array("{\"schema_version\":\"1.0\"".utf8)) == true)
            for line in lines.dropFirst().dropLast() {
                let record = line.last == UInt8(ascii: ",") ? line.dropLast() : line
                #expect(try JSONSerialization.jsonObject(with: Data(record)) is [String: Any])
                #expect(repeatedKey(in: record) == nil)
            }
        }
    }

    /// The first key that stands twice in one object; the sample has no escaped quotes and no braces in texts.
    private func repeatedKey(in record: ArraySlice<UInt8>) -> String? {
        var objects: [Set<String>] = []
        let pieces = record.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        for (position, piece) in pieces.enumerated() {
            if position.isMultiple(of: 2) {
                for byte in piece {
                    if byte == UInt8(ascii: "{") { objects.append([]) }
                    if byte == UInt8(ascii: "}") { objects.removeLast() }
                }
            } else if position + 1 < pieces.count, pieces[position + 1].first == UInt8(ascii: ":") {
                let key = String(decoding: piece, as: UTF8.self)
                guard let last = objects.indices.last, objects[last].insert(key).inserted else { return key }
            }
        }
        return nil
    }
}
