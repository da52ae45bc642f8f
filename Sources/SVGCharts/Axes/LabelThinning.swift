/// Labels on one line that may not fit there: where their middles are, and how wide they are.
struct LabelRow {
    let centers: [Double]
    let widths: [Double]
    /// The least distance between two labels.
    let gap: Double
}

extension LabelRow {
    /// Which labels are written so that no two touch: every nth, counted back from the last.
    ///
    /// n is as small as can be. The newest column is the one a reader looks for, so it is always among them. The
    /// answer is in ascending order.
    func thinned() -> [Int] {
        guard let last = centers.indices.last else { return [] }
        for stride in 1..<max(2, centers.count) {
            let kept = Array(Swift.stride(from: last, through: 0, by: -stride))
            let fits = zip(kept, kept.dropFirst()).allSatisfy { later, earlier in
                areApart(earlier, later)
            }
            if fits { return kept.reversed() }
        }
        return [last]
    }

    /// Which labels are written where they need not be evenly spaced: from the last back, each that does not
    /// touch the one kept before it. The answer is in ascending order.
    func keptFromLast() -> [Int] {
        var kept: [Int] = []
        for index in centers.indices.reversed() {
            if let later = kept.last, !areApart(index, later) { continue }
            kept.append(index)
        }
        return kept.reversed()
    }

    private func areApart(_ earlier: Int, _ later: Int) -> Bool {
        let room = (widths[earlier] + widths[later]) / 2 + gap
        return centers[later] - centers[earlier] >= room
    }
}
