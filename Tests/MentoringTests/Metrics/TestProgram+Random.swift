@testable import Mentoring

extension TestProgram {
    /// A program whose dates lie so close together that ends, pauses and month ends keep meeting each other.
    static func random(seed: UInt64, people: Int = 30, relationships: Int = 30) -> TestProgram {
        var numbers = SeededNumbers(state: seed)
        var program = TestProgram(startsOn: "2024-01-10", cutoff: "2025-03-31", cadenceDays: 20)
        func day(_ least: Int = 0, _ most: Int = 430) -> Day {
            let day = Day(number: Day("2023-12-15").number) + Int.random(in: least...most, using: &numbers)
            // Every third day is moved to a month's last or first day.
            switch Int.random(in: 0..<6, using: &numbers) {
            case 0: return day.month.lastDay
            case 1: return day.month.firstDay
            default: return day
            }
        }
        func later(than first: Day, oneIn chances: Int) -> Day? {
            guard Int.random(in: 0..<chances, using: &numbers) == 0 else { return nil }
            return max(first, first + Int.random(in: 0...200, using: &numbers))
        }
        func pauses() -> [(Day, Day?)] {
            (0..<max(0, Int.random(in: -3...2, using: &numbers))).map { _ in
                let from = day()
                return (from, later(than: from, oneIn: 1))
            }
        }
        for _ in 0..<people {
            let accepted: Day? = Int.random(in: 0..<12, using: &numbers) == 0 ? nil : day(0, 200)
            let roles = (0..<Int.random(in: 1...2, using: &numbers)).map { _ -> (Role, Day, Day?) in
                let from = max(accepted ?? day(), day(0, 120))
                let role: Role = Int.random(in: 0..<5, using: &numbers) == 0 ? .peer : .mentee
                return (Bool.random(using: &numbers) ? role : .mentor, from, later(than: from, oneIn: 5))
            }
            program.person(
                accepted: accepted, left: accepted.flatMap { later(than: $0, oneIn: 4) },
                leftReason: LeftReason.allCases.randomElement(using: &numbers), roles: roles, paused: pauses())
        }
        for index in 0..<relationships {
            let started: Day? = Int.random(in: 0..<10, using: &numbers) == 0 ? nil : day()
            let ended = started.flatMap { later(than: $0, oneIn: 2) }
            let isPeer = index % 6 == 5
            let members = (0..<2).map { position -> (Int, Role) in
                (
                    Int.random(in: 0..<people, using: &numbers),
                    isPeer ? .peer : position == 0 ? .mentor : .mentee
                )
            }
            let to = started.flatMap { later(than: $0, oneIn: 6) }
            let wish: [Bool?] = [true, false, nil]
            let closure = Closure.told(
                Int.random(in: 0..<3, using: &numbers) == 0 ? .early : nil,
                ClosureReason.allCases.randomElement(using: &numbers),
                menteeWantsRematch: wish[Int.random(in: 0..<3, using: &numbers)])
            let relationship = program.relationship(
                isPeer ? .peer : index % 4 == 0 ? .flash : .oneToOne, started: started, ended: ended, members,
                to: to.map { [members[1].0: $0] } ?? [:],
                cadence: Bool.random(using: &numbers) ? nil : Int.random(in: 10...60, using: &numbers),
                paused: pauses(), closure: ended == nil ? nil : closure)
            for _ in 0..<Int.random(in: 0...8, using: &numbers) {
                program.meet(relationship, day(), status: Bool.random(using: &numbers) ? .held : .cancelled)
            }
            if Bool.random(using: &numbers) { program.goal(relationship, set: day()) }
        }
        return program
    }
}
