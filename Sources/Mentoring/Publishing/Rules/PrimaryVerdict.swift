/// What the rules for single figures say of one (domain.md R2, R3).
enum PrimaryVerdict: Hashable {
    /// Public before anything else: C0, and in the team edition C1 of the whole program.
    case open
    /// May be shown as far as this figure alone is concerned.
    case candidate
    /// May be told as lying beyond an end of the ladder.
    case coded(FigureStatus)
    case hidden
    /// Not told only because others beside it are not (R3f): its own numbers could be, unless they are 1 to k − 1.
    case leftAlone
    case tooEarly
    case notCollected
}
