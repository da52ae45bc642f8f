extension ProgramLife {
    /// Matches some of the people who wait, as the season allows.
    mutating func match(on day: CivilDay) {
        let isFirstRound = day - program.startsOn < 40
        var unmatched: [Int] = []
        var peers: [Int] = []
        var groups: [Int] = []
        for number in waiting {
            guard let since = people[number].waitingSince, people[number].isEnrolled(on: day) else { continue }
            giveUpRareWish(of: number, since: since, on: day)
            // A second match is made with more care, and takes longer.
            let chance =
                program.customs.season.matchingChance(on: day) * (people[number].rematchOf == nil ? 10 : 7) / 10
            if people[number].wish == .group, day - since >= 5 {
                groups.append(number)
                continue
            }
            guard day - since >= (isFirstRound ? 5 : 9), random.chance(isFirstRound ? 450 : chance) else {
                unmatched.append(number)
                continue
            }
            switch people[number].wish {
            case .peer: peers.append(number)
            case .group: groups.append(number)
            case .oneToOne, .flash, .reverse, nil:
                if let mentor = findMentor(for: number, on: day) {
                    begin(people[number].wish ?? .oneToOne, mentor: mentor, others: [number], on: day)
                } else {
                    unmatched.append(number)
                }
            }
        }
        unmatched += pairPeers(peers, on: day)
        unmatched += formGroups(groups, on: day)
        waiting = unmatched
    }

    /// After two months nobody insists on a rare form of mentoring.
    private mutating func giveUpRareWish(of number: Int, since: CivilDay, on day: CivilDay) {
        guard day - since > 60, people[number].roles.contains(where: { $0.role == .mentee }) else { return }
        people[number].wish = .oneToOne
    }

    private mutating func pairPeers(_ numbers: [Int], on day: CivilDay) -> [Int] {
        var position = 0
        while position + 1 < numbers.count {
            begin(.peer, mentor: nil, others: [numbers[position], numbers[position + 1]], on: day)
            position += 2
        }
        return Array(numbers[position...])
    }

    private mutating func formGroups(_ numbers: [Int], on day: CivilDay) -> [Int] {
        guard random.chance(program.customs.season.matchingChance(on: day)) else { return numbers }
        var rest = numbers[...]
        let sizes = program.customs.groupSizes
        while rest.count >= sizes.lowerBound {
            let size = min(rest.count, random.between(sizes.lowerBound, sizes.upperBound))
            guard let mentor = findGroupMentor(for: size, on: day) else { break }
            begin(.group, mentor: mentor, others: Array(rest.prefix(size)), on: day)
            rest = rest.dropFirst(size)
        }
        return Array(rest)
    }

    private mutating func findGroupMentor(for size: Int, on day: CivilDay) -> Int? {
        for _ in 0..<8 {
            guard let mentor = drawMentor(.group, on: day) else { continue }
            if let mentoring = people[mentor].mentoring, mentoring.used == 0, mentoring.capacity >= size {
                return mentor
            }
        }
        return nil
    }

    /// The best of some mentors with a free place: a shared skill, seniority, another unit, the same site.
    private mutating func findMentor(for number: Int, on day: CivilDay) -> Int? {
        let isReverse = people[number].wish == .reverse
        var best: (mentor: Int, score: Int)?
        for _ in 0..<12 {
            guard let mentor = drawMentor(isReverse ? .reverse : .oneToOne, on: day), mentor != number else {
                continue
            }
            let (candidate, seeker) = (people[mentor], people[number])
            if isReverse && candidate.grade >= seeker.grade { continue }
            let score =
                3 * candidate.offers.filter(seeker.seeks.contains).count
                + (candidate.grade >= seeker.grade ? 4 : 0) + (candidate.unit != seeker.unit ? 2 : 0)
                + (candidate.site == seeker.site ? 1 : 0)
            if score > (best?.score ?? -1) { best = (mentor, score) }
        }
        return best?.mentor
    }

    /// A random mentor with a free place who is there on that day; those without are struck off the list.
    mutating func drawMentor(_ model: SampleModel, on day: CivilDay) -> Int? {
        guard var listed = mentors[model], !listed.isEmpty else { return nil }
        mentors[model] = nil  // so that striking off does not copy the list
        defer { mentors[model] = listed }
        let position = random.below(listed.count)
        let number = listed[position]
        guard people[number].isEnrolled(on: day), (people[number].mentoring?.freePlaces ?? 0) > 0 else {
            people[number].mentoring?.isListed = false
            listed.swapAt(position, listed.count - 1)
            listed.removeLast()
            return nil
        }
        return people[number].isPaused(on: day) ? nil : number
    }
}
