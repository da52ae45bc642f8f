import Diagnostics
import JSONReader

/// What is found while one data file, or a part of one, is read, and what the reading must know on the way.
struct FileNotes: Sendable {
    /// Where in the data model the reading stands.
    struct Context: Sendable {
        let object: DataObject
        let field: StaticString
    }

    /// Of one severity, a file gets so many findings; the others are counted.
    static let mostOfOneSeverity = 1_000
    /// So many errors of a file may say what was likely meant: looking for it takes time.
    static let mostWithSuggestion = 100

    /// The file's `data_cutoff`; nil while, or where, it is not known.
    var cutoff: Day?
    var context: Context
    /// Whether an error was noted since the record began.
    var isDamaged = false
    /// Where the record begins.
    private(set) var recordStart = 0
    /// How many records have begun.
    private(set) var recordNumber = 0
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
    private(set) var errorCount = 0
    private var warningCount = 0

    init(_ object: DataObject, cutoff: Day? = nil) {
        context = Context(object: object, field: "")
        self.cutoff = cutoff
    }

    mutating func beginRecord(at offset: Int) {
        resumeRecord(number: recordNumber + 1, at: offset, isDamaged: false)
    }

    /// Goes back to a record that has been read, for the rules that need the ones before it.
    mutating func resumeRecord(number: Int, at offset: Int, isDamaged: Bool) {
        recordStart = offset
        recordNumber = number
        firstNoteOfRecord = notes.count
        fieldsOfRecord = 0
        self.isDamaged = isDamaged
    }

    /// Names the record in what was noted since it began: by its id, else by its number in the file.
    mutating func endRecord(_ id: @autoclosure () -> String?) {
        guard firstNoteOfRecord < notes.count else { return }
        let name = id()
        for index in firstNoteOfRecord..<notes.count where notes[index].record == nil {
            notes[index].record = name
            notes[index].recordNumber = recordNumber
        }
        firstNoteOfRecord = notes.count
    }

    /// Notes something about the field that is being read, or about another subject.
    mutating func note(
        _ code: FindingCode, at offset: Int, length: Int = 1, subject: String? = nil, record: String? = nil,
        _ predicate: String, help: String? = nil, suggestion: String? = nil
    ) {
        let severity = code.defaultSeverity
        if severity == .error { isDamaged = true }
        let field = context.field.description
        add(
            Note(
                offset: offset, length: length, code: code, severity: severity,
                subject: subject ?? (field.isEmpty ? "" : context.object.subject(field)), record: record,
                predicate: predicate, help: help, suggestion: suggestion))
    }

    /// Adds what was noted in a part of the file, after all that was noted before it; the result is the same as if
    /// one had read on.
    mutating func add(_ part: FileNotes) {
        for note in part.notes {
            var note = note
            note.recordNumber = note.recordNumber.map { $0 + recordNumber }
            add(note)
        }
        errorCount += part.errorCount - part.notes.count { $0.severity == .error }
        warningCount += part.warningCount - part.notes.count { $0.severity != .error }
        recordNumber += part.recordNumber
        sensitive.add(part.sensitive)
        for index in seenFields.indices { seenFields[index] |= part.seenFields[index] }
    }

    private mutating func add(_ note: Note) {
        var note = note
        if note.severity == .error {
            if errorCount >= Self.mostWithSuggestion { note.suggestion = nil }
            errorCount += 1
        } else {
            warningCount += 1
        }
        guard (note.severity == .error ? errorCount : warningCount) <= Self.mostOfOneSeverity else { return }
        notes.append(note)
    }

    /// The findings in the file's order, each with its place.
    func findings(in source: SourceText) -> [Finding] {
        var walk = PlaceWalk(source)
        var findings = zip(notes, notes.indices).sorted { ($0.0.offset, $0.1) < ($1.0.offset, $1.1) }
            .map { note, _ in
                Finding(
                    note.code, at: walk.place(at: note.offset, length: note.length), note.summary,
                    help: note.fix, severity: note.severity)
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
