import Mentoring

/// Lets tests write a day as "2025-03-31".
extension Day: ExpressibleByStringLiteral {
    /// The day or month so written; a literal of something else ends the test run.
    public init(stringLiteral text: String) {
        guard let day = Day(parsing: Array(text.utf8)) else { preconditionFailure("no day: \(text)") }
        self = day
    }
}

/// Lets tests write a month as "2025-03".
extension Month: ExpressibleByStringLiteral {
    /// The day or month so written; a literal of something else ends the test run.
    public init(stringLiteral text: String) {
        guard let month = Month(parsing: Array(text.utf8)) else { preconditionFailure("no month: \(text)") }
        self = month
    }
}
