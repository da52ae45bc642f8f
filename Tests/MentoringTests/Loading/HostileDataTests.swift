import Diagnostics
import Testing

@testable import Mentoring

@Suite("Hostile data")
struct HostileDataTests {
    private static let full = """
        {"schema_version": "1.0", "data_cutoff": "2026-08-31", "items": [{"id": "r-aaaaaaaaaa", "model": "one-to-one",
         "origin": "matched", "members": [{"participant": "p-aaaaaaaaaa", "role": "mentor", "from": "2025-02-01"},
         {"participant": "p-bbbbbbbbbb", "role": "mentee", "from": "2025-02-01", "to": null}], "cross_unit": true,
         "cadence_days": 14, "started_on": "2025-02-01", "agreement": {"signatures": [], "version": "\\u00e9"}}]}
        """

    @Test("cut off at any byte is found, and nothing crashes")
    func truncation() {
        let bytes = Array(Self.full.utf8)
        #expect(SmallDataFolder(relationships: Self.full).read().findings.isEmpty)
        for length in 0..<bytes.count {
            let read = SmallDataFolder(relationships: String(decoding: bytes[..<length], as: UTF8.self)).read()
            #expect(read.hasErrors && read.value == nil, "cut at \(length)")
        }
    }

    @Test("with any one byte replaced does not crash, and gives data only without errors")
    func replacedBytes() {
        let bytes = Array(Self.full.utf8)
        for index in bytes.indices {
            for byte in [0x00, 0x22, 0x30, 0x5C, 0x7D, 0xC3] as [UInt8] {
                var changed = bytes
                changed[index] = byte
                let people = SmallDataFolder()
                let read = readProgram(
                    id: "x", folder: "data",
                    files: [
                        file("program.json", Array((people.program ?? "").utf8)),
                        file("participants.json", Array((people.participants ?? "").utf8)),
                        file("relationships.json", changed),
                    ], today: Day(number: 20_706))
                #expect((read.value == nil) == read.hasErrors, "byte \(index) as \(byte)")
            }
        }
    }

    @Test("never has a value quoted in a finding, whatever field it stands in")
    func quoting() {
        let canary = "Ann-Canary"
        let person = """
            {"id": "\(canary)", "ref": "\(canary)", "roles": "\(canary)", "applied_on": "\(canary)", \
            "accepted_on": "\(canary)", "left_reason": "\(canary)", "source": "\(canary)", "unit": "\(canary)", \
            "seeks": ["\(canary)"], "capacity": "\(canary)", "paused": ["\(canary)"], "equity": {"\(canary)": 1}, \
            "\(canary)@example.com": "\(canary)", "remarks": "\(canary)", "source_system": "\(canary)"}
            """
        let pair = """
            {"id": "\(canary)", "model": "\(canary)", "origin": "\(canary)", "members": [{"participant": "\(canary)", \
            "role": "\(canary)", "from": "\(canary)"}], "started_on": "\(canary)", "rematch_of": "\(canary)", \
            "agreement": {"signatures": ["\(canary)"], "includes": ["\(canary)"]}, "closure": {"reason": "\(canary)"}}
            """
        let goal = """
            {"id": "\(canary)", "title": "\(canary)\(String(repeating: "x", count: 120))", "measure": "\(canary)", \
            "revisions": [{"on": "\(canary)", "changed": ["\(canary)"], "why": "\(canary)"}]}
            """
        for syntax in ["", " \(canary)"] {
            let read = SmallDataFolder(
                participants: records(person + syntax), relationships: records(pair + syntax),
                others: [("goals.json", records(goal + syntax))]
            ).read()
            #expect(read.findings.count > 25)
            for finding in read.findings {
                let said = "\(finding.summary) \(finding.help ?? "") \(finding.place.lineText ?? "")"
                #expect(!said.contains("Ann") && !said.contains("Canary"), "\(said)")
                #expect(finding.place.lineText == nil)
            }
        }
    }

    @Test("with thousands of errors gives the first thousand and the number of the rest")
    func manyErrors() {
        let wrong = (0..<1_500).map { _ in "{}" }.joined(separator: ",\n")
        let findings = SmallDataFolder(participants: records(wrong), relationships: records()).read().findings
        #expect(findings.count == 1_001)
        #expect(findings.first?.summary == "3500 more errors in this file")
    }

    private func file(_ name: String, _ bytes: [UInt8]) -> ProgramFile {
        ProgramFile(name: name, source: SourceText(path: name, bytes: bytes, mayBeQuoted: false))
    }
}
