/// What a stream of random numbers is used for.
enum RandomStream: UInt64 {
    case arrivals = 1
    case matching = 2
    case agreement = 3
    case meetings = 4
    case goals = 5
    case details = 6
}
