import Diagnostics
import JSONReader

/// The object around the records of a file, or the first line of an NDJSON file (domain.md 2.0).
struct Envelope {
    private(set) var cutoff: Located<Day>?
    /// The records, where they stand before `data_cutoff` and have to be read again after it.
    private(set) var postponed: Range<Int>?

    private var hasVersion = false
    private var hasCutoff = false
    private var hasItems = false

    /// Whether it has a key that an envelope has; a file without one gives its records in another form.
    var isThere: Bool { hasVersion || hasCutoff || hasItems }

    /// Reads the envelope; `readItems` reads the list of records where the cut-off is known before it.
    ///
    /// With `isLine` there is no list: the records follow on lines of their own.
    mutating func read(
        _ cursor: inout JSONCursor, _ notes: inout FileNotes, today: Day, isLine: Bool,
        readItems: (inout JSONCursor, inout FileNotes) throws(JSONSyntaxError) -> Void
    ) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let start = cursor.offset
        guard try cursor.beginObject() else {
            notes.note(
                .wrongValue, at: start, subject: "the file", "must begin with its envelope",
                help: isLine
                    ? "First line: {\"schema_version\": \"1.0\", \"data_cutoff\": \"2026-08-31\"}"
                    : "Write {\"schema_version\": \"1.0\", \"data_cutoff\": \"2026-08-31\", \"items\": […]}.")
            return try cursor.skipValue()
        }
        while let key = try cursor.nextKey() {
            if cursor.matches(key, "schema_version") {
                hasVersion = true
                try readVersion(&cursor, &notes)
            } else if cursor.matches(key, "data_cutoff") {
                hasCutoff = true
                try readCutoff(&cursor, &notes, today: today)
            } else if !isLine, cursor.matches(key, "items") {
                hasItems = true
                if hasCutoff {
                    try readItems(&cursor, &notes)
                } else {
                    _ = try cursor.peek()
                    let first = cursor.offset
                    try cursor.skipValue()
                    postponed = first..<cursor.offset
                }
            } else {
                notes.context = FileNotes.Context(object: .envelope, field: "")
                notes.unknownField(
                    key, in: cursor, known: ["schema_version", "data_cutoff"] + (isLine ? [] : ["items"]))
                try cursor.skipValue()
            }
        }
        noteMissing(&notes, at: start, isLine: isLine)
    }

    private func readVersion(
        _ cursor: inout JSONCursor, _ notes: inout FileNotes
    ) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let offset = cursor.offset
        guard let version = try cursor.readString() else {
            notes.note(.wrongValue, at: offset, subject: "schema_version", "must be \"1.0\"")
            return try cursor.skipValue()
        }
        if !cursor.matches(version, "1.0") {
            notes.note(
                .wrongValue, at: offset, length: version.count + 2, subject: "schema_version",
                "must be \"1.0\"",
                help: "This version of Guidepost reads data of schema 1.0.")
        }
    }

    private mutating func readCutoff(
        _ cursor: inout JSONCursor, _ notes: inout FileNotes, today: Day
    ) throws(JSONSyntaxError) {
        _ = try cursor.peek()
        let offset = cursor.offset
        notes.context = FileNotes.Context(object: .envelope, field: "data_cutoff")
        defer { notes.context = FileNotes.Context(object: .envelope, field: "") }
        guard let day = try ValueType<Day>.day(.any).read(&cursor, &notes) else { return }
        if day > today {
            notes.note(
                .wrongDate, at: offset, length: 12, "lies in the future",
                help: "It is the day on which the export was taken; see also --as-of.")
        }
        cutoff = Located(value: day, offset: offset)
        notes.cutoff = day
    }

    private func noteMissing(_ notes: inout FileNotes, at start: Int, isLine: Bool) {
        if !hasVersion {
            notes.note(
                .missingField, at: start, subject: "schema_version", "is missing from the file's envelope",
                help: "Give \"schema_version\": \"1.0\".")
        }
        if !hasCutoff {
            notes.note(
                .missingField, at: start, subject: "data_cutoff", "is missing from the file's envelope",
                help: "Give the day on which the export was taken.")
        }
        if !isLine, !hasItems {
            notes.note(
                .missingField, at: start, subject: "items", "is missing from the file's envelope",
                help: "Give the list of records, empty if there are none.")
        }
    }
}
