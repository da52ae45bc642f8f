import Diagnostics
import JSONReader
import Support

/// Reads the records of one file: each is read and checked for itself, on one of several workers, and then kept in
/// the file's order.
///
/// What comes of it, findings included, is the same for any number of workers.
/// - Parameters:
///   - file: The file, with an envelope around its records, or NDJSON with the envelope on its first line.
///   - fields: Makes the table of a record's fields; each worker has its own, since workers that share one wait for
///     each other at every count of a reference.
///   - empty: A draft with nothing in it.
///   - run: The latest day that `data_cutoff` may name, and the workers.
///   - name: A record's id for messages; nil where it is not known.
///   - record: Checks the draft's own rules and makes of it what is kept; `notes.isDamaged` tells whether an error
///     was noted.
///   - keep: Checks the rules that need earlier records and keeps the record. Places are no longer known, other
///     than the record's own.
func readRecords<Draft: Sendable, Record: Sendable>(
    _ file: ProgramFile, _ fields: @escaping @Sendable () -> FieldTable<Draft>, from empty: Draft,
    _ run: LoadingRun,
    name: @escaping @Sendable (Draft) -> String?,
    record: @escaping @Sendable (Draft, FieldTable<Draft>, inout FileNotes) -> Record,
    keep: (Record, inout FileNotes) -> Void
) -> FileReading {
    let table = fields()
    var notes = FileNotes(table.object)
    var envelope = Envelope()
    var parts: [PartRecords<Record>] = []

    func read(_ part: [JSONPart], cutoff: Day?) -> [JSONPartRead<PartRecords<Record>>] {
        concurrentMap(part, workers: run.workers, batch: 1) { part in
            let table = fields()
            let nothing = PartRecords<Record>(notes: FileNotes(table.object, cutoff: cutoff))
            return part.read(file.source, into: nothing) { (cursor, read) throws(JSONSyntaxError) in
                var draft = empty
                _ = try cursor.peek()
                read.notes.beginRecord(at: cursor.offset)
                // What was found before the text broke off still names its record.
                defer { read.notes.endRecord(name(draft)) }
                guard try table.read(&cursor, &read.notes, into: &draft, isRecord: true) else { return }
                read.notes.context = FileNotes.Context(object: table.object, field: "")
                read.add(record(draft, table, &read.notes))
            }
        }
    }

    func readItems(_ cursor: inout JSONCursor, _ notes: inout FileNotes) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let offset = cursor.offset
        guard try cursor.beginArray() else {
            notes.note(.wrongValue, at: offset, subject: "items", "must be a list")
            return try cursor.skipValue()
        }
        let cutoff = notes.cutoff
        try cursor.readList(parts: run.parts(of: file.source)) {
            read($0, cutoff: cutoff)
        } take: {
            parts.append($0)
        }
    }

    var syntax: [Finding]
    if file.isLines {
        let firstEnd = startOfLine(atOrAfter: 1, in: file.source)
        syntax =
            readJSON(file.source, in: 0..<firstEnd) { (cursor) throws(JSONSyntaxError) in
                try envelope.read(&cursor, &notes, today: run.today, isLine: true, readItems: readItems)
            }.findings
        let rest = firstEnd..<file.source.bytes.count
        let cutoff = notes.cutoff
        syntax += readJSONLines(file.source, in: rest, parts: run.parts(of: file.source)) {
            read($0, cutoff: cutoff)
        } take: {
            parts.append($0)
        }
    } else {
        let whole = readJSON(file.source) { (cursor) throws(JSONSyntaxError) in
            try envelope.read(&cursor, &notes, today: run.today, isLine: false, readItems: readItems)
        }
        syntax = whole.findings
        if let postponed = envelope.postponed, whole.value != nil {
            // The keys that stand twice have been found already.
            _ = readJSON(file.source, in: postponed) { (cursor) throws(JSONSyntaxError) in
                try readItems(&cursor, &notes)
            }
        }
    }
    notes.context = FileNotes.Context(object: table.object, field: "")
    keepRecords(of: parts, &notes, keep)
    return FileReading(
        source: file.source, notes: notes, syntax: syntax, object: table.object, outline: table.outline,
        cutoff: envelope.cutoff, isWhole: envelope.isThere && !parts.isEmpty)
}

/// The records of a part of a file, and what was noted of them.
private struct PartRecords<Record: Sendable>: Sendable {
    struct Place {
        let number: Int
        let start: Int
        let isDamaged: Bool
    }

    var notes: FileNotes
    private(set) var records: [Record] = []
    private(set) var places: [Place] = []

    init(notes: FileNotes) { self.notes = notes }

    mutating func add(_ record: Record) {
        records.append(record)
        places.append(
            Place(number: notes.recordNumber, start: notes.recordStart, isDamaged: notes.isDamaged))
    }
}

/// Keeps the records of all parts in their order, after everything that was noted while they were read.
private func keepRecords<Record>(
    of parts: [PartRecords<Record>], _ notes: inout FileNotes, _ keep: (Record, inout FileNotes) -> Void
) {
    let firstNumbers = parts.map { part in
        defer { notes.add(part.notes) }
        return notes.recordNumber
    }
    for (part, firstNumber) in zip(parts, firstNumbers) {
        for (record, place) in zip(part.records, part.places) {
            notes.resumeRecord(
                number: firstNumber + place.number, at: place.start, isDamaged: place.isDamaged)
            keep(record, &notes)
            notes.endRecord(nil)
        }
    }
}
