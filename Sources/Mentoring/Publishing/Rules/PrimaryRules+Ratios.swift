extension PrimaryRules {
    /// The smallest number of people on a side of a ratio by an equity dimension, whatever the preset (domain.md 5.5).
    private static let smallestEquityBase = 20

    /// Whether both sides of a ratio could be told by themselves (R3i): enough people behind each, in numerator and
    /// rest at least k, the share between the ends of the ladder, relationships of enough mentors (R2).
    ///
    /// Of relationships both they and the people who bring them into the group are tested: many relationships of
    /// few people tell of few people.
    func isTold(_ ratio: ShareRatio) -> Bool {
        [ratio.group, ratio.others].allSatisfy { side in
            side.units.count >= Self.smallestEquityBase && itemVerdict(side, .c2) == .candidate
                && isTold(side.part, of: side.whole) && isSpread(side, ratio.counts)
        }
    }

    /// The same for the numbers of one side alone.
    func isTold(_ part: Int, of whole: Int) -> Bool {
        part >= smallestCount && whole - part >= smallestCount
            && shareVerdict(part, of: whole, .c2) == .candidate
    }

    private func isSpread(_ side: ItemShare, _ unit: ProtectedUnit) -> Bool {
        guard unit == .relationships, let relationships = side.items?.whole else { return true }
        return history.relationships.areSpread(
            relationships, fewestMentors: disclosure.smallestMentors,
            largestShare: disclosure.largestMentorShare, people: history.people.count)
    }
}
