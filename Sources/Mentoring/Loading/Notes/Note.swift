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
    /// The record's id, or its number in the file; nil outside records. Known only when the record has ended.
    var record: String?
    /// What is wrong, after subject and record.
    let predicate: String
    let help: String?

    /// `left_on of p-… is not a day of the calendar`.
    var summary: String {
        switch (subject.isEmpty, record) {
        case (true, let record?): "\(record) \(predicate)"
        case (true, nil): predicate
        case (false, let record?): "\(subject) of \(record) \(predicate)"
        case (false, nil): "\(subject) \(predicate)"
        }
    }
}
