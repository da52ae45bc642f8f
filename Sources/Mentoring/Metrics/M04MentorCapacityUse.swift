/// M04, mentor capacity use: mentee memberships covering T of mentors in the base / the sum of the capacities of
/// enrolled mentors at T who are not paused.
///
/// A mentee counts once for each such mentor of the relationship. Capacity is the mentor's own, else the program's
/// default, else the mentor is left out of both sums. Thresholds count mentors, not places.
enum M04MentorCapacityUse: Metric {
    static let definition = MetricDefinition(
        id: "M04", slug: "mentor-capacity-use", family: .joining, timing: .stock, protects: .mentors,
        inputs: [.required("participants.roles"), .required("relationships.members"), .capacity],
        main: MetricPart(nil, .percent, good: .between(60, 90), class: .c1))

    static func figures(in view: MonthView) -> RawFigures {
        let places = MentorPlaces(view)
        var capacity = 0
        var taken = 0
        var withMentee = view.noPeople
        var withPlace = view.noPeople
        places.mentors.forEach { mentor in
            capacity += places.capacity[mentor]
            taken += places.taken[mentor]
            if places.taken[mentor] > 0 { withMentee.insert(mentor) }
            if places.free(mentor) > 0 { withPlace.insert(mentor) }
        }
        let share = ItemShare(
            part: taken, whole: capacity, units: places.mentors, withPart: withMentee, withRest: withPlace)
        return RawFigures([RawFigure("M04", .shareOfItems(share))])
    }
}
