import NIOCore

/// The connections that are open, so that one client cannot keep the others out. Used on the event loop only.
final class Connections {
    private var open: [ObjectIdentifier: ConnectionTimer] = [:]
    private var limit: Int

    /// Room for so many connections.
    init(limit: Int) { self.limit = limit }

    /// Takes in a new connection, and closes the one that has been idle longest if there is no room for both.
    func add(_ connection: ConnectionTimer) {
        if open.count >= limit { closeMostIdle() }
        open[ObjectIdentifier(connection)] = connection
    }

    func remove(_ connection: ConnectionTimer) {
        open[ObjectIdentifier(connection)] = nil
    }

    /// Makes room after the system ran out of descriptors: a quarter of the connections goes, and no more than are
    /// left are kept from now on, so that the next visitor does not meet the same wall.
    ///
    /// Eight always stay allowed: a browser opens six to one server.
    func shrink() {
        limit = max(8, min(limit, open.count * 3 / 4))
        let surplus = max(open.count - limit, open.isEmpty ? 0 : 1)
        for _ in 0..<surplus { closeMostIdle() }
    }

    /// Closes the connection that nobody would miss: one that is not being answered, quiet for the longest time.
    private func closeMostIdle() {
        let idlest = open.values.min { a, b in
            a.isAnswering == b.isAnswering ? a.lastActive < b.lastActive : b.isAnswering
        }
        guard let idlest else { return }
        // Closing reports back as `remove`, but perhaps not before the next one is chosen.
        remove(idlest)
        idlest.close()
    }
}
