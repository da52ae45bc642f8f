/// A figure of a frozen month that today's data give otherwise.
public struct FigureRevision: Sendable {
    /// Why it is another.
    public enum Reason: Sendable { case definitionChanged, laterData }

    /// What the month published.
    public let published: PublishedFigure
    /// Why today has another value.
    public let reason: Reason
    /// Today's value; nil where it could give somebody away beside the published one (R8g).
    public let now: Double?
}

extension FrozenMonth {
    /// What today's figures of the month say otherwise.
    ///
    /// A new value is told of program-level headcounts, and of counts that differ by at least k: the difference of two
    /// published numbers is itself a number that is published (R8g).
    func revisions(
        today: [(slot: FigureSlot, figure: PublishedFigure)], smallestCount: Int
    ) -> [FigureRevision] {
        today.compactMap { slot, now in
            guard let then = figures.figure(slot.key),
                (then.status, then.value) != (now.status, now.value)
            else { return nil }
            let hasSameDefinition = definitions[slot.metric.id] == slot.metric.version
            var told: Double?
            if let before = then.value, let value = now.value {
                let isCount = [.people, .relationships, .goals, .places].contains(now.unit)
                let isFarApart = isCount && (value - before).magnitude >= Double(smallestCount)
                if slot.disclosureClass == .c0 || isFarApart { told = value }
            }
            return FigureRevision(
                published: then, reason: hasSameDefinition ? .laterData : .definitionChanged, now: told)
        }
    }
}
