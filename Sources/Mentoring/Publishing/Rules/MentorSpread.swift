extension RelationshipHistory {
    /// Whether relationships come from enough mentors, none of whom accounts for too many of them (domain.md R2).
    ///
    /// Everyone who was ever a relationship's mentor accounts for it; one without mentors, as among peers, is its
    /// own. A set without relationships passes.
    func areSpread(_ set: UnitSet, fewestMentors: Int, largestShare: Double, people: Int) -> Bool {
        guard !set.isEmpty else { return true }
        var countOfMentor: [Int32] = Array(repeating: 0, count: people)
        var mentorCount = 0
        var largest: Int32 = 0
        set.forEach { relationship in
            let range = mentors.range(of: relationship)
            if range.isEmpty {
                mentorCount += 1
                largest = max(largest, 1)
            }
            for index in range {
                let mentor = mentors.elements[index]
                guard countOfMentor.indices.contains(mentor) else { continue }
                if countOfMentor[mentor] == 0 { mentorCount += 1 }
                countOfMentor[mentor] += 1
                largest = max(largest, countOfMentor[mentor])
            }
        }
        return mentorCount >= fewestMentors && Double(largest) <= largestShare * Double(set.count)
    }
}
