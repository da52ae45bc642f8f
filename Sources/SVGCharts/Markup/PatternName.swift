/// A pattern that a mark is filled with.
enum PatternName: Hashable {
    /// The hatch of a hidden figure: the one pattern with diagonal lines.
    case hidden
    /// The pattern of a part, by its place in the cycle of styles, 0 to 5.
    case part(Int)
}
