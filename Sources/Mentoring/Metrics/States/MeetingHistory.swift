/// The meetings that were held within their relationships' lives (domain.md 3.0a), in either form of export.
struct MeetingHistory: Sendable {
    private struct RollupRow: Sendable {
        let month: Int
        let held: Double
        /// The last day met that lies within the relationship's life.
        let lastHeld: Int32?
    }

    private enum Source: Sendable {
        /// The days, earliest first.
        case dated(Grouped<Int32>)
        /// The monthly rows.
        case monthly(Grouped<RollupRow>)
    }

    private let source: Source

    /// Nil where neither file of meetings was supplied.
    init?(_ dataset: Dataset, life: [DaySpan]) {
        // Unlike all other intervals, a life of meetings includes the last day.
        func isWithinLife(_ day: Int32, _ relationship: Int) -> Bool {
            life.indices.contains(relationship)
                && life[relationship].from <= day && day <= life[relationship].to
        }
        if let meetings = dataset.meetings {
            var held: [(group: Int, element: Int32)] = []
            held.reserveCapacity(meetings.count)
            for meeting in meetings where meeting.status == .held {
                let relationship = Int(meeting.relationship)
                if isWithinLife(meeting.on.number, relationship) {
                    held.append((relationship, meeting.on.number))
                }
            }
            let isInOrder = zip(held, held.dropFirst()).allSatisfy {
                $0.group < $1.group || ($0.group == $1.group && $0.element <= $1.element)
            }
            if !isInOrder { held.sort { ($0.group, $0.element) < ($1.group, $1.element) } }
            source = .dated(Grouped(count: life.count, held))
        } else if let rollups = dataset.rollups {
            let rows = rollups.map { rollup in
                let relationship = Int(rollup.relationship)
                let last = rollup.lastHeldOn?.number
                let lastWithin = last.flatMap { isWithinLife($0, relationship) ? $0 : nil }
                return (
                    group: relationship,
                    element: RollupRow(
                        month: rollup.month.index, held: Double(rollup.held), lastHeld: lastWithin)
                )
            }
            source = .monthly(Grouped(count: life.count, rows))
        } else {
            return nil
        }
    }

    /// Whether a meeting was held on a day of the span, as far as known in the month that ends with it.
    func met(_ relationship: Int, in span: DaySpan, knownIn month: Month) -> Bool {
        switch source {
        case .dated(let days):
            let range = days.range(of: relationship)
            let next = firstIndex(days, range, from: span.from)
            return next < range.upperBound && days.elements[next] < span.to
        case .monthly(let rows):
            return rows.contains(in: relationship) { row in
                guard row.month <= month.index, let last = row.lastHeld else { return false }
                return span.covers(last)
            }
        }
    }

    /// The first day, not before the given one, on which a meeting was held; nil where none was or days were not
    /// collected.
    func firstHeld(_ relationship: Int, from day: Int32 = .min) -> Int32? {
        guard case .dated(let days) = source else { return nil }
        let range = days.range(of: relationship)
        let index = firstIndex(days, range, from: day)
        return index < range.upperBound ? days.elements[index] : nil
    }

    /// How many meetings were held in a month.
    func heldCount(_ relationship: Int, in month: Month) -> Double {
        switch source {
        case .dated(let days):
            let range = days.range(of: relationship)
            let first = firstIndex(days, range, from: month.firstDay.number)
            return Double(firstIndex(days, range, from: month.lastDay.number + 1) - first)
        case .monthly(let rows):
            var held = 0.0
            for index in rows.range(of: relationship) where rows.elements[index].month == month.index {
                held += rows.elements[index].held
            }
            return held
        }
    }

    /// The position of the first day that is not before the given one.
    private func firstIndex(_ days: Grouped<Int32>, _ range: Range<Int>, from day: Int32) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if days.elements[middle] < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
