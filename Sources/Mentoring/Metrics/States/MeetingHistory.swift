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
    /// All dated meetings within their relationships' lives, whatever became of them, earliest first; nil for
    /// monthly rows.
    let rows: Grouped<MeetingRow>?

    /// Nil where neither file of meetings was supplied.
    init?(_ dataset: Dataset, life: [DaySpan]) {
        // Unlike all other intervals, a life of meetings includes the last day.
        func isWithinLife(_ day: Int32, _ relationship: Int) -> Bool {
            life.indices.contains(relationship)
                && life[relationship].from <= day && day <= life[relationship].to
        }
        if let meetings = dataset.meetings {
            var rows: [(group: Int, element: MeetingRow)] = []
            rows.reserveCapacity(meetings.count)
            for meeting in meetings {
                let relationship = Int(meeting.relationship)
                guard isWithinLife(meeting.on.number, relationship) else { continue }
                let row = MeetingRow(
                    on: meeting.on.number, status: meeting.status, isClosing: meeting.kind == .closing)
                rows.append((relationship, row))
            }
            rows = Self.inOrder(rows)
            let held = rows.lazy.filter { $0.element.status == .held }.map { ($0.group, $0.element.on) }
            source = .dated(Grouped(count: life.count, Array(held)))
            self.rows = Grouped(count: life.count, rows)
        } else if let rollups = dataset.rollups {
            let monthly = rollups.map { rollup in
                let relationship = Int(rollup.relationship)
                let last = rollup.lastHeldOn?.number
                let lastWithin = last.flatMap { isWithinLife($0, relationship) ? $0 : nil }
                return (
                    group: relationship,
                    element: RollupRow(
                        month: rollup.month.index, held: Double(rollup.held), lastHeld: lastWithin)
                )
            }
            source = .monthly(Grouped(count: life.count, monthly))
            rows = nil
        } else {
            return nil
        }
    }

    /// By relationship and day; meetings of one day stay in the file's order.
    private static func inOrder(
        _ rows: [(group: Int, element: MeetingRow)]
    ) -> [(group: Int, element: MeetingRow)] {
        let isInOrder = zip(rows, rows.dropFirst()).allSatisfy {
            $0.group < $1.group || ($0.group == $1.group && $0.element.on <= $1.element.on)
        }
        if isInOrder { return rows }
        return zip(rows, rows.indices).sorted {
            ($0.0.group, $0.0.element.on, $0.1) < ($1.0.group, $1.0.element.on, $1.1)
        }.map(\.0)
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

    /// The days of a span on which meetings were held, earliest first; nil where days were not collected.
    func heldDays(_ relationship: Int, in span: DaySpan) -> ArraySlice<Int32>? {
        guard case .dated(let days) = source else { return nil }
        let range = days.range(of: relationship)
        let first = firstIndex(days, range, from: span.from)
        return days.elements[first..<max(first, firstIndex(days, range, from: span.to))]
    }

    /// The last day on which a meeting was held, as far as known at the end of a month; nil where none was.
    func lastHeld(_ relationship: Int, by month: Month) -> Int32? {
        let asOf = month.lastDay.number
        switch source {
        case .dated(let days):
            let range = days.range(of: relationship)
            let next = firstIndex(days, range, from: asOf + 1)
            return next > range.lowerBound ? days.elements[next - 1] : nil
        case .monthly(let rows):
            var last: Int32?
            for index in rows.range(of: relationship) where rows.elements[index].month <= month.index {
                if let day = rows.elements[index].lastHeld, day <= asOf { last = max(last ?? day, day) }
            }
            return last
        }
    }

    /// The last day of which the export has a meeting of any status, or for monthly rows the last day of the last
    /// month that has a row; nil where there is none by the end of a month.
    func lastRow(_ relationship: Int, by month: Month) -> Int32? {
        let asOf = month.lastDay.number
        switch source {
        case .dated:
            guard let rows else { return nil }
            let range = rows.range(of: relationship)
            return rows.elements[range].last { $0.on <= asOf }?.on
        case .monthly(let rows):
            let months = rows.range(of: relationship).lazy.map { rows.elements[$0].month }
            return months.filter { $0 <= month.index }.max().map { Month(index: $0).lastDay.number }
        }
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
