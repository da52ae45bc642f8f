/// Elements of many groups in one array, group after group, so that a pass over them touches no heap objects.
struct Grouped<Element: Sendable>: Sendable {
    /// Where each group begins, and at the end where the last one ends.
    private let starts: [Int]
    let elements: [Element]

    /// Sorts elements into groups `0 ..< count`, keeping their order; one of another group is left out.
    init(count: Int, _ keyed: [(group: Int, element: Element)]) {
        var next = Array(repeating: 0, count: count + 1)
        for (group, _) in keyed where group >= 0 && group < count { next[group + 1] += 1 }
        for group in 0..<count { next[group + 1] += next[group] }
        starts = next
        var order = Array(repeating: 0, count: next[count])
        for (index, item) in keyed.enumerated() where item.group >= 0 && item.group < count {
            order[next[item.group]] = index
            next[item.group] += 1
        }
        elements = order.map { keyed[$0].element }
    }

    /// The positions of a group's elements.
    func range(of group: Int) -> Range<Int> { starts[group]..<starts[group + 1] }

    /// Whether one of a group's elements meets a condition.
    func contains(in group: Int, where condition: (Element) -> Bool) -> Bool {
        for index in range(of: group) where condition(elements[index]) { return true }
        return false
    }
}
