/// Sums that must not all become known: one for a count, two for a share, which only both of them tell.
struct Secret: Hashable {
    let sums: [UnitSet]

    init(_ sums: UnitSet...) { self.sums = sums }
}
