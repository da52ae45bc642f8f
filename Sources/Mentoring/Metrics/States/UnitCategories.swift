/// The program's organizational units as every table shows them: merged by `vocab.merge` (domain.md R4).
struct UnitCategories: Sendable {
    /// The names in the vocabulary's order, a merged name where its first unit stands.
    let names: [String]
    /// The category of each unit of the vocabulary.
    let categoryOfUnit: [Int]
    /// The category of each participant; nil where the unit is not known.
    let categoryOfPerson: [Int?]

    init(_ dataset: Dataset) {
        let vocabulary = dataset.program.vocabulary
        let merge = vocabulary.merge["units"] ?? [:]
        var names: [String] = []
        var indexOfName: [String: Int] = [:]
        var categoryOfUnit: [Int] = []
        for unit in vocabulary.units {
            let name = merge[unit] ?? unit
            let index = indexOfName[name] ?? names.count
            if index == names.count {
                names.append(name)
                indexOfName[name] = index
            }
            categoryOfUnit.append(index)
        }
        self.names = names
        self.categoryOfUnit = categoryOfUnit
        categoryOfPerson = dataset.participants.map { person in
            guard let unit = person.unit, categoryOfUnit.indices.contains(unit) else { return nil }
            return categoryOfUnit[unit]
        }
    }

    /// Headcounts by category from headcounts by unit; nil where one of a category's units has none.
    func counts(_ byUnit: [(unit: String, count: Int)], units: [String]) -> [Int?] {
        let given = Dictionary(byUnit.map { ($0.unit, $0.count) }) { _, last in last }
        var counts: [Int?] = Array(repeating: 0, count: names.count)
        for (unit, category) in zip(units, categoryOfUnit) {
            if let sum = counts[category], let count = given[unit] {
                counts[category] = sum + largestHeadcount(count)
            } else {
                counts[category] = nil
            }
        }
        return counts
    }
}

/// A headcount that arithmetic can bear: whatever a file claims, no population is larger than 2⁴⁰.
func largestHeadcount(_ count: Int) -> Int { min(max(count, 0), 1 << 40) }
