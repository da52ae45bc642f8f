/// What a stream of random numbers is used for.
enum RandomStream: UInt64 {
    case arrivals = 1
    case matching = 2
    case agreement = 3
    case meetings = 4
    case goals = 5
    case details = 6
    case training = 7
    case quality = 8
    case responseRates = 9
    case responses = 10
    case events = 11
    case outcomes = 12
}
