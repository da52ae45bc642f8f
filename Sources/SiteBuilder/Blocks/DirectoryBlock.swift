import Diagnostics
import Mentoring
import Templates
import YAMLReader

/// ` ```directory `: the people of a program who agreed to be listed, by name and nothing else.
struct DirectoryBlock: MappingBlock {
    static let name = "directory"
    static let keys = ["program", "role"]
    static let marks = ["program", "role"]
    static let fields = BlockContract.directory

    let program: YAMLScalar
    let role: Role

    init?(_ reader: inout MappingReader) {
        let program = reader.neededProgram()
        let word = reader.needed("role", help: "Write role: mentor, mentee or peer.")
        let role: Role? = word == nil ? nil : reader.choice("role")
        guard let program, let role else { return nil }
        self.program = program
        self.role = role
    }

    var sources: BlockSources { BlockSources(programs: [program.text]) }

    func resolve(in scope: inout BlockScope) -> (any PageBlock)? {
        guard let id = scope.program(program) else { return nil }
        let consents = scope.programs.first { $0.id.utf8.elementsEqual(id.utf8) }?.consents
        let entries = consents?.directoryEntries(role: role, edition: scope.index.edition) ?? []
        return DirectoryList(program: id, role: role, entries: entries)
    }
}

/// A directory block with those who agreed to stand in it today. How many they are, and who did not agree, is told
/// nowhere (domain.md 2.11): without entries it says the same whatever the reason.
struct DirectoryList: PageBlock {
    let program: String
    let role: Role
    let entries: [DirectoryEntry]

    func record(in place: BlockPlace) -> TemplateRecord {
        let words = place.setup.words
        let program = place.setup.title(ofProgram: program)
        let title = words.text(at: "directory.title.\(role.rawValue)", ["program": program]) ?? program
        return TemplateRecord([
            ("id", .text(place.id)), ("title", .text(title)), ("program", .text(program)),
            ("href", .text(place.setup.href(of: "programs/\(self.program)/index.html", from: place.page))),
            ("has_entries", .flag(!entries.isEmpty)),
            ("entries", .list(entries.map { .record(TemplateRecord([("name", .text($0.name))])) })),
        ])
    }
}
