/// How far a share may be told: as a whole per cent, or as lying beyond an end of the ladder (domain.md R3d).
enum ShareLadder {
    private static let ends = [1, 2, 5, 10, 15, 20, 25, 30, 40, 50]

    /// The smallest end of the ladder, in per cent, that is at least 100 · k / base; nil where the base is too
    /// small for any.
    static func end(base: Int, smallestCount: Int) -> Int? {
        ends.first { $0 * base >= 100 * smallestCount }
    }

    /// The coded form of a share that lies at or beyond an end; nil where it may be told as a whole per cent.
    ///
    /// The share is compared unrounded. A count above its base, which an outdated headcount can give, lies beyond
    /// the upper end.
    static func coded(_ count: Int, of base: Int, end: Int) -> FigureStatus? {
        if 100 * count <= end * base { return .atMost(end) }
        if 100 * count >= (100 - end) * base { return .atLeast(100 - end) }
        return nil
    }
}
