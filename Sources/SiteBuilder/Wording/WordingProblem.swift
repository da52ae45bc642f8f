/// What a sentence about a figure must not do (domain.md 4.2, “Wording lint”).
enum WordingProblem: Hashable, Sendable {
    /// It names a cause: “led to”.
    case cause(String)
    /// It speaks of all or none of people who are not a plain headcount: “everyone”.
    case absolute(String)
    /// It ranks without saying within which time: “best”.
    case superlative(String)
    /// It gives a percentage and nowhere says of how many.
    case shareWithoutBase
    /// One sentence has more than two percentages; now and before are two.
    case tooManyShares
    /// It names a unit whose figure is not shown, without saying so.
    case hiddenUnit(String)

    /// What is wrong, for a message.
    var summary: String {
        switch self {
        case .cause(let words): "“\(words)” names a cause, and no figure shows one"
        case .absolute(let words): "“\(words)” says more than a protected figure may tell"
        case .superlative(let words): "“\(words)” stands without the time that it is true of"
        case .shareWithoutBase: "a percentage stands without the number of those behind it"
        case .tooManyShares: "a sentence has more than two percentages"
        case .hiddenUnit(let name): "“\(name)” is named, and its figure is not shown"
        }
    }

    /// What to do about it.
    var help: String {
        switch self {
        case .cause: "Say what changed and when, not why."
        case .absolute: "Give the figure instead, or say “most”, “some” or “few”."
        case .superlative: "Add the time, such as “since March 2026”."
        case .shareWithoutBase: "Add it, as in “62% (n = 40–99)”."
        case .tooManyShares: "Split the sentence."
        case .hiddenUnit: "Leave the name out, or put the sign for a hidden figure behind it."
        }
    }
}
