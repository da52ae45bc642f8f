/// An event of a sample program.
public struct SampleEvent: Sendable {
    /// Its kind, as the data files spell it.
    public enum Kind: String, Sendable {
        case workshop, training, networking, celebration
        case dropIn = "drop-in"
    }

    /// Its title.
    public let title: String
    /// Its kind.
    public let kind: Kind
    /// How many people can come.
    public let seats: Int
    /// Its day.
    let on: CivilDay

    /// An event with all its parts; seats from 0 to 10,000.
    public init(_ title: String, _ kind: Kind, year: Int, month: Int, day: Int, seats: Int) {
        self.title = title
        self.kind = kind
        self.seats = min(max(seats, 0), 10_000)
        on = CivilDay(clampingYear: year, month: month, day: day)
    }
}
