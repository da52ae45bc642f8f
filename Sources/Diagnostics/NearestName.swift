/// The known name that a person most likely meant, for "did you mean …?"; nil where none is near.
///
/// Near is at most a third of the longer name's bytes in edits (insert, delete, replace, swap of neighbors:
/// optimal string alignment distance), and at least one edit is always allowed.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
    var best: (name: String, distance: Int)?
    for candidate in known {
        let distance = editDistance(Array(name.utf8.prefix(64)), Array(candidate.utf8.prefix(64)))
        guard distance <= max(1, max(name.utf8.count, candidate.utf8.count) / 3) else { continue }
        if let held = best, (held.distance, held.name) <= (distance, candidate) { continue }
        best = (candidate, distance)
    }
    return best?.name
}

private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    if first.isEmpty || second.isEmpty { return max(first.count, second.count) }
    var beforePrevious = [Int](repeating: 0, count: second.count + 1)
    var previous = Array(0...second.count)
    for row in 1...first.count {
        var current = [row] + [Int](repeating: 0, count: second.count)
        for column in 1...second.count {
            let same = first[row - 1] == second[column - 1]
            current[column] = min(
                previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
            let swapped =
                row > 1 && column > 1 && first[row - 1] == second[column - 2]
                && first[row - 2] == second[column - 1]
            if swapped { current[column] = min(current[column], beforePrevious[column - 2] + 1) }
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[second.count]
}
