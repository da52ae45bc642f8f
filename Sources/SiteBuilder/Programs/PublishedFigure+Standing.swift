import Mentoring

extension PublishedFigure {
    /// Whether the value is kept back, or told only as “at most” or “at least”, so that nobody is recognized.
    var isWithheld: Bool {
        switch status {
        case .hidden, .atMost, .atLeast: true
        case .published, .notCollected, .tooEarly: false
        }
    }

    /// Whether there is a value to read, be it “at most” or “at least”.
    var isTold: Bool {
        switch status {
        case .published, .atMost, .atLeast: true
        case .hidden, .notCollected, .tooEarly: false
        }
    }
}
