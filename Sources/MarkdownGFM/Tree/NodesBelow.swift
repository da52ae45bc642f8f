import CCMark

/// All nodes below one, in the order of the text.
struct NodesBelow: Sequence, IteratorProtocol {
    private let root: Node
    private var upcoming: Node?

    init(_ root: Node) {
        self.root = root
        upcoming = root.pointee.first_child
    }

    mutating func next() -> Node? {
        guard let node = upcoming else { return nil }
        upcoming = node.pointee.first_child ?? following(node)
        return node
    }

    /// Passes over what lies below the node that came last.
    mutating func skip(below node: Node) {
        upcoming = following(node)
    }

    private func following(_ node: Node) -> Node? {
        var node = node
        while node != root {
            if let next = node.pointee.next { return next }
            guard let parent = node.pointee.parent else { return nil }
            node = parent
        }
        return nil
    }
}
