import Mentoring

extension PublishedFigure {
    /// Whether the value is kept back, or told only as “at most” or “at least”, so that nobody is recognized.
    var isWithheld: Bool {
        switch status {
        case .hidden, .atMost, .atLeast: true
        case .published, .notCollected, .tooEarly: false
        }
    }
}
