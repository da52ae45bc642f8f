import Diagnostics
import JSONReader

/// Reads the records of one file, one after the other, each handed over as a draft that has been read and noted.
///
/// - Parameters:
///   - file: The file, with an envelope around its records, or NDJSON with the envelope on its first line.
///   - table: The fields of a record.
///   - empty: A draft with nothing in it.
///   - today: The latest day that `data_cutoff` may name.
///   - name: A record's id for messages; nil where it is not known.
///   - finish: Checks the record's own rules and keeps it; `notes.isDamaged` tells whether an error was noted.
func readRecords<Draft>(
    _ file: ProgramFile, _ table: FieldTable<Draft>, from empty: Draft, today: Day, name: (Draft) -> String?,
    finish: (inout Draft, inout FileNotes) -> Void
) -> FileReading {
    var notes = FileNotes(table.object)
    var envelope = Envelope()

    func readRecord(_ cursor: inout JSONCursor, _ notes: inout FileNotes) throws(JSONSyntaxError) {
        var draft = empty
        _ = try cursor.peek()
        notes.beginRecord(at: cursor.offset)
        do throws(JSONSyntaxError) {
            if try table.read(&cursor, &notes, into: &draft, isRecord: true) {
                notes.context = FileNotes.Context(object: table.object, field: "")
                finish(&draft, &notes)
            }
        } catch {
            // What was found before the text broke off still names its record.
            notes.endRecord(name(draft))
            throw error
        }
        notes.endRecord(name(draft))
    }

    func readItems(_ cursor: inout JSONCursor, _ notes: inout FileNotes) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let offset = cursor.offset
        guard try cursor.beginArray() else {
            notes.note(.wrongValue, at: offset, subject: "items", "must be a list")
            return try cursor.skipValue()
        }
        while try cursor.nextElement() { try readRecord(&cursor, &notes) }
    }

    func reading(_ syntax: [Finding]) -> FileReading {
        FileReading(
            source: file.source, notes: notes, syntax: syntax, object: table.object, outline: table.outline,
            cutoff: envelope.cutoff)
    }

    guard !file.isLines else {
        let firstEnd = startOfLine(atOrAfter: 1, in: file.source)
        let first = readJSON(file.source, in: 0..<firstEnd) { (cursor) throws(JSONSyntaxError) in
            try envelope.read(&cursor, &notes, today: today, isLine: true, readItems: readItems)
        }
        let rest = readJSONLines(file.source, in: firstEnd..<file.source.bytes.count) {
            (cursor) throws(JSONSyntaxError) in try readRecord(&cursor, &notes)
        }
        return reading(first.findings + rest)
    }
    let whole = readJSON(file.source) { (cursor) throws(JSONSyntaxError) in
        try envelope.read(&cursor, &notes, today: today, isLine: false, readItems: readItems)
    }
    if let postponed = envelope.postponed, whole.value != nil {
        // The keys that stand twice have been found already.
        _ = readJSON(file.source, in: postponed) { (cursor) throws(JSONSyntaxError) in
            try readItems(&cursor, &notes)
        }
    }
    return reading(whole.findings)
}
