import Synchronization

/// One line on a terminal that tells how far long work has come. It shows after half a second, and never in a log.
final class ProgressLine: Sendable {
    private struct State {
        var done = 0
        var lastShown = 0
        var isShown = false
    }

    private let total: Int
    private let label: String
    private let watch = Stopwatch()
    private let isWanted: Bool
    private let state = Mutex(State())

    init(total: Int, label: String) {
        self.total = total
        self.label = label
        isWanted = Channel.errors.isTerminal
    }

    /// One more item is done.
    func step() {
        guard isWanted else { return }
        state.withLock { state in
            state.done += 1
            let now = watch.milliseconds
            guard now > 500, now - state.lastShown > 100 else { return }
            state.lastShown = now
            state.isShown = true
            write("\r\(label): \(state.done) of \(total)\u{1B}[K", to: .errors)
        }
    }

    /// Takes the line away.
    func clear() {
        state.withLock { state in
            if state.isShown { write("\r\u{1B}[K", to: .errors) }
            state.isShown = false
        }
    }
}
