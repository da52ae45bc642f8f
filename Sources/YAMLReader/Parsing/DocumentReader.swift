import Diagnostics

/// Reads one document's events into values, and refuses what front matter and settings must not hold.
///
/// It goes on after a refusal, so that one run names everything, until libyaml itself cannot go on or a limit is
/// reached; what was read until then is kept.
struct DocumentReader: ~Copyable {
    private var events: YAMLEvents
    private var report: YAMLReport
    private let limits: YAMLLimits
    private var nodes = 0
    private var isStopped = false

    init(_ events: consuming YAMLEvents, report: YAMLReport, limits: YAMLLimits) {
        self.events = events
        self.report = report
        self.limits = limits
    }

    /// Reads the document and hands over its top, nil where there is none, with everything that was found.
    /// `isExpected` says whether a top is of the kind that the caller wants.
    consuming func read<Value>(
        expecting isExpected: (YAMLNode) -> Bool, _ finish: (YAMLNode?, YAMLReport) -> Value
    ) -> Value {
        var top: YAMLNode?
        var documents = 0
        reading: while let event = next() {
            switch event.kind {
            case .streamStart, .documentEnd: continue
            case .streamEnd: break reading
            case .documentStart(let hasTagDirective):
                documents += 1
                if documents > 1 {
                    report.secondDocument(event)
                    break reading
                }
                if hasTagDirective { report.tagDirective(event) }
            default:
                guard let node = node(event, depth: 1) else { continue }
                if !node.isNull { top = node }
                // What follows a top of another kind is a consequence of it.
                if !node.isNull, !isExpected(node) { break reading }
            }
        }
        return finish(top, report)
    }

    private mutating func next() -> YAMLEvent? {
        guard !isStopped else { return nil }
        if !report.isFull {
            if let event = events.next() { return event }
            report.problem(events.problem)
        }
        isStopped = true
        return nil
    }

    /// The value that begins with this event; nil where it was refused, its events read and dropped.
    private mutating func node(_ event: YAMLEvent, depth: Int) -> YAMLNode? {
        nodes += 1
        if nodes > limits.nodes {
            report.tooManyNodes(event, limit: limits.nodes)
            isStopped = true
            return nil
        }
        if event.hasAnchor { report.anchor(event) }
        if event.hasTag { report.tag(event) }
        switch event.kind {
        case .scalar(let text, let isQuoted):
            return .scalar(
                YAMLScalar(text: text, isQuoted: isQuoted, range: report.range(event.start, event.end)))
        case .alias:
            report.alias(event)
            return nil
        case .sequenceStart, .mappingStart:
            if depth > limits.depth {
                report.tooDeep(event, limit: limits.depth)
                isStopped = true
                return nil
            }
            if case .mappingStart = event.kind { return mapping(event, depth: depth) }
            return sequence(event, depth: depth)
        default:
            return nil
        }
    }

    private mutating func sequence(_ start: YAMLEvent, depth: Int) -> YAMLNode {
        var items: [YAMLNode] = []
        var end = start.end
        while let event = next() {
            if case .sequenceEnd = event.kind {
                // A block's end lies wherever the next thing begins; only `]` is an end of its own.
                if event.end > event.start { end = event.end }
                break
            }
            guard let item = node(event, depth: depth + 1) else { continue }
            end = report.documentOffset(item.range.end)
            items.append(item)
        }
        return .sequence(items, report.range(start.start, end))
    }

    private mutating func mapping(_ start: YAMLEvent, depth: Int) -> YAMLNode {
        var entries: [(key: YAMLScalar, value: YAMLNode)] = []
        var keys = KeyIndex()
        var end = start.end
        while let event = next() {
            if case .mappingEnd = event.kind {
                if event.end > event.start { end = event.end }
                break
            }
            let key = key(event, depth: depth)
            guard let valueEvent = next() else { break }
            let value = node(valueEvent, depth: depth + 1)
            if let value { end = report.documentOffset(value.range.end) }
            guard let key, let value else { continue }
            if let first = keys.insert(key.text, at: entries.count, among: entries) {
                report.duplicateKey(key, first: entries[first].key)
            } else {
                entries.append((key, value))
            }
        }
        return .mapping(YAMLMapping(entries: entries, range: report.range(start.start, end)))
    }

    /// The key that begins with this event; nil where no key may look like that.
    private mutating func key(_ event: YAMLEvent, depth: Int) -> YAMLScalar? {
        guard let node = node(event, depth: depth + 1) else { return nil }
        guard case .scalar(let key) = node else {
            // After a stop it is only a part of what stands there.
            if !isStopped { report.keyIsNoWord(node) }
            return nil
        }
        if !key.isQuoted, sameBytes(key.text, "<<") {
            report.mergeKey(key)
            return nil
        }
        if !key.isQuoted, key.text.isEmpty {
            report.missingKey(key)
            return nil
        }
        return key
    }
}
