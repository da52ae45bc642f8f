import Diagnostics
import JSONReader

/// What is found while one data file is read, and what the reading must know on the way.
struct FileNotes {
    /// Where in the data model the reading stands.
    struct Context {
        let object: DataObject
        let field: StaticString
    }

    /// Of one severity, a file gets so many findings; the others are counted.
    static let mostOfOneSeverity = 1_000

    /// The file's `data_cutoff`; nil while, or where, it is not known.
    var cutoff: Day?
    var context: Context
    /// Whether an error was noted since the record began.
    var isDamaged = false
    /// Where the record begins.
    private(set) var recordStart = 0
    /// Where the values of the record's own fields begin, by the field's index; see `FieldTable.offset`.
    var fieldOffsets = [Int](repeating: 0, count: 64)
    /// Which of the record's own fields are there, one bit each.
    var fieldsOfRecord: UInt64 = 0
    /// Which fields any object of a kind has had, one bit each, by `DataObject`.
    var seenFields = [UInt64](repeating: 0, count: DataObject.allCases.count)

    /// What the leak scan will look for.
    var sensitive = SensitiveValues()

    private(set) var notes: [Note] = []
    private var firstNoteOfRecord = 0
    private var recordNumber = 0
    private(set) var errorCount = 0
    private var warningCount = 0

    init(_ object: DataObject) { context = Context(object: object, field: "") }

    mutating func beginRecord(at offset: Int) {
        recordStart = offset
        recordNumber += 1
        firstNoteOfRecord = notes.count
        fieldsOfRecord = 0
        isDamaged = false
    }

    /// Names the record in what was noted since it began: by its id, else by its number in the file.
    mutating func endRecord(_ id: @autoclosure () -> String?) {
        guard firstNoteOfRecord < notes.count else { return }
        let name = id() ?? "record \(recordNumber)"
        for index in firstNoteOfRecord..<notes.count { notes[index].record = name }
        firstNoteOfRecord = notes.count
    }

    /// Notes something about the field that is being read, or about another subject.
    mutating func note(
        _ code: FindingCode, at offset: Int, length: Int = 1, subject: String? = nil, record: String? = nil,
        _ predicate: String, help: String? = nil
    ) {
        let severity = code.defaultSeverity
        if severity == .error {
            isDamaged = true
            errorCount += 1
        } else {
            warningCount += 1
        }
        guard (severity == .error ? errorCount : warningCount) <= Self.mostOfOneSeverity else { return }
        let field = context.field.description
        notes.append(
            Note(
                offset: offset, length: length, code: code, severity: severity,
                subject: subject ?? (field.isEmpty ? "" : context.object.subject(field)), record: record,
                predicate: predicate, help: help))
    }

    /// The findings in the file's order, each with its place.
    func findings(in source: SourceText) -> [Finding] {
        var walk = PlaceWalk(source)
        var findings = zip(notes, notes.indices).sorted { ($0.0.offset, $0.1) < ($1.0.offset, $1.1) }
            .map { note, _ in
                Finding(
                    note.code, at: walk.place(at: note.offset, length: note.length), note.summary,
                    help: note.help,
                    severity: note.severity)
            }
        findings += Self.notShown(errorCount, .wrongValue, "errors", source)
        findings += Self.notShown(warningCount, .suspiciousData, "warnings", source)
        return findings
    }

    private static func notShown(
        _ count: Int, _ code: FindingCode, _ noun: String, _ source: SourceText
    ) -> [Finding] {
        guard count > mostOfOneSeverity else { return [] }
        return [
            Finding(
                code, at: source.wholeFile, "\(count - mostOfOneSeverity) more \(noun) in this file",
                help: "Mend the first ones, which are likely of one kind, and run again.")
        ]
    }
}
