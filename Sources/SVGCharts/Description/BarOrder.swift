/// In which order the categories of a bar chart stand.
public enum BarOrder: Sendable {
    /// As given: for categories with an order of their own, such as ages.
    case given
    /// The largest value first. Coded categories follow in the order given, then hidden and missing ones in the
    /// order given: their place says nothing about their size.
    case largestFirst
}

extension BarOrder {
    /// The categories in this order; equal values keep the order given.
    func sorted(_ categories: [ChartCategory]) -> [ChartCategory] {
        guard case .largestFirst = self else { return categories }
        let numbered = categories.enumerated().compactMap { index, category in
            category.point.number.map { (index: index, value: $0, category: category) }
        }
        let ranked = numbered.sorted { ($1.value, $0.index) < ($0.value, $1.index) }
        let coded = categories.filter { $0.point.code != nil }
        let silent = categories.filter { $0.point == .hidden || $0.point.isMissing }
        return ranked.map(\.category) + coded + silent
    }
}
