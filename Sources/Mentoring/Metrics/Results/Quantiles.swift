/// The value at rank ⌈per cent · n / 100⌉ of the list put in ascending order (nearest rank, domain.md 3.0a).
///
/// With 50 per cent it is the lower median. Nil for an empty list.
func nearestRank(_ percent: Int, of values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    let rank = (percent * values.count + 99) / 100
    let index = min(max(rank, 1), values.count) - 1
    return values.sorted()[index]
}
