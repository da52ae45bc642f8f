import Diagnostics

/// The files of the data model (domain.md 2.1–2.12) by their names; stories are pages and have none.
enum ProgramFileKind: String, CaseIterable {
    case program, participants, relationships, meetings
    case meetingRollup = "meeting_rollup"
    case goals, training, surveys, responses, outcomes, events, actions, consents, identities

    /// The names that its file may have.
    var fileNames: [String] {
        self == .program ? ["program.json"] : ["\(rawValue).json", "\(rawValue).ndjson"]
    }
}

/// The names that the files of a program's data may have, whatever the program collects.
public var dataFileNames: [String] { ProgramFileKind.allCases.flatMap(\.fileNames) }

/// The files of one program, each kind at most once.
struct ProgramFiles {
    private let files: [ProgramFileKind: ProgramFile]

    subscript(kind: ProgramFileKind) -> ProgramFile? { files[kind] }

    /// Sorts a folder's files by kind; what is unknown, missing or there twice becomes a finding.
    ///
    /// - Parameter unreadable: Names of files that could not be read; no such file is called missing.
    static func sorted(
        _ given: [ProgramFile], unreadable: [String] = [], folder: String
    ) -> Checked<ProgramFiles> {
        var files: [ProgramFileKind: ProgramFile] = [:]
        var findings: [Finding] = []
        func isMissing(_ kind: ProgramFileKind) -> Bool {
            files[kind] == nil && !unreadable.contains(where: kind.fileNames.contains)
        }
        for file in given {
            guard let kind = ProgramFileKind.allCases.first(where: { $0.fileNames.contains(file.name) }) else {
                findings.append(unknown(file))
                continue
            }
            guard let other = files.updateValue(file, forKey: kind) else { continue }
            findings.append(
                Finding(
                    .brokenRule, at: file.source.wholeFile, "\(file.name) stands beside \(other.name)",
                    help: "Keep one of the two forms and remove the other file."))
        }
        for kind in [ProgramFileKind.program, .participants, .relationships] where isMissing(kind) {
            findings.append(
                Finding(
                    .missingDataFile, at: Place(path: folder), "\(kind.rawValue).json is missing",
                    help: "program.json, participants and relationships are what every program needs."))
        }
        if let responses = files[.responses], isMissing(.surveys) {
            findings.append(
                Finding(
                    .missingDataFile, at: responses.source.wholeFile, "surveys is missing beside responses",
                    help: "Add surveys.json: without its wave no answer can be read."))
        }
        if let rollup = files[.meetingRollup], files[.meetings] != nil {
            findings.append(
                Finding(
                    .brokenRule, at: rollup.source.wholeFile, "meeting_rollup stands beside meetings",
                    help: "Keep meetings where the tool exports single meetings, else meeting_rollup."))
        }
        return Checked(ProgramFiles(files: files), findings)
    }

    private static func unknown(_ file: ProgramFile) -> Finding {
        let near = nearestName(to: file.name, among: ProgramFileKind.allCases.flatMap(\.fileNames))
        return Finding(
            .unknownDataFile, at: file.source.wholeFile,
            "the data model has no file of this name; it is not read",
            help: near.map { "Did you mean \"\($0)\"?" } ?? "Move the file out of the data folder.")
    }
}
