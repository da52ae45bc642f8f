import Diagnostics

/// A finding of a data file before its words and its place are put together.
///
/// It never holds a value of a record: only fields, ids that have the form of a pseudonym, and words of ours.
struct Note {
    /// Offset in the file.
    let offset: Int
    let length: Int
    let code: FindingCode
    let severity: Severity
    /// The field, as a path inside the record; empty where the record as a whole is meant.
    let subject: String
    /// The record's id; nil outside records, and where the record has none. Known only when the record has ended.
    var record: String?
    /// The record's number in the file or its part, from 1; nil outside records and where its id is known.
    var recordNumber: Int?
    /// What is wrong, after subject and record.
    let predicate: String
    let help: String?
    /// The name that was likely meant, which is said in the place of `help`.
    var suggestion: String?

    /// What a person reads as the fix.
    var fix: String? { suggestion.map { "Did you mean \"\($0)\"?" } ?? help }

    /// `left_on of p-… is not a day of the calendar`.
    var summary: String {
        switch (subject.isEmpty, record ?? recordNumber.map { "record \($0)" }) {
        case (true, let record?): "\(record) \(predicate)"
        case (true, nil): predicate
        case (false, let record?): "\(subject) of \(record) \(predicate)"
        case (false, nil): "\(subject) \(predicate)"
        }
    }
}
