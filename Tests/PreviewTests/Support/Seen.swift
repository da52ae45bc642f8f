import Synchronization

/// Lines that the server's thread writes and the test reads.
final class Seen: Sendable {
    private let all = Mutex<[String]>([])

    var lines: [String] { all.withLock { $0 } }

    func add(_ line: String) { all.withLock { $0.append(line) } }
}
