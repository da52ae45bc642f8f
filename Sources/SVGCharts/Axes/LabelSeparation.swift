/// A label on a line: where its middle wants to be, and how much room it needs.
struct LabelWish: Equatable {
    let center: Double
    let size: Double
}

/// Where the middles of labels come to stand so that none overlaps another and all stay between the bounds.
///
/// Labels keep the order of their wishes (equal wishes: the order given), and the sum of the squared distances
/// from the wishes is the least possible: overlapping neighbors merge into blocks that sit at the mean of their
/// wishes (the pool-adjacent-violators method of isotonic regression). Labels that together need more than the
/// room between the bounds begin at `low` and run over `high`.
func separated(_ wishes: [LabelWish], low: Double, high: Double) -> [Double] {
    let order = wishes.indices.sorted { (wishes[$0].center, $0) < (wishes[$1].center, $1) }
    var blocks: [LabelBlock] = []
    for index in order {
        let wish = wishes[index]
        var block = LabelBlock(members: [index], size: wish.size, sumOfTops: wish.center - wish.size / 2)
        block = block.within(low, high)
        while let above = blocks.last, above.top + above.size > block.top {
            blocks.removeLast()
            block = above.joined(with: block).within(low, high)
        }
        blocks.append(block)
    }
    var centers = Array(repeating: 0.0, count: wishes.count)
    for block in blocks {
        var top = block.top
        for index in block.members {
            centers[index] = top + wishes[index].size / 2
            top += wishes[index].size
        }
    }
    return centers
}

/// Neighboring labels without room between them.
private struct LabelBlock {
    let members: [Int]
    /// The room of all members together.
    let size: Double
    /// The sum, over the members, of where the block's top would have to be for that member to be at its wish.
    let sumOfTops: Double
    /// Where the block begins.
    let top: Double

    init(members: [Int], size: Double, sumOfTops: Double, top: Double? = nil) {
        self.members = members
        self.size = size
        self.sumOfTops = sumOfTops
        self.top = top ?? sumOfTops / Double(max(1, members.count))
    }

    func joined(with below: LabelBlock) -> LabelBlock {
        LabelBlock(
            members: members + below.members, size: size + below.size,
            sumOfTops: sumOfTops + below.sumOfTops - size * Double(below.members.count))
    }

    /// The block moved between the bounds, the lower bound winning.
    func within(_ low: Double, _ high: Double) -> LabelBlock {
        LabelBlock(members: members, size: size, sumOfTops: sumOfTops, top: max(low, min(top, high - size)))
    }
}
