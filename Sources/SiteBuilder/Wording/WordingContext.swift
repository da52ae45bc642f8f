/// What the lint must know of a sentence beyond its words.
struct WordingContext: Sendable {
    /// Whether its words are English; the lists of words are, and other languages have none.
    var isEnglish = true
    /// Whether the figure is a plain headcount (C0), of which all and none may be said.
    var isHeadcount = false
    /// Whether the percentages have a base that is printed; false for those of R3g and where the figure is not shown.
    var needsBase = true
    /// What stands before the number of those behind a figure, such as `n =`.
    var baseMark = "n ="
    /// A sentence that may say what it says: the caution of F25.
    var exempt: String?
    /// The names of units whose figure is not shown, and the sign that says so.
    var hiddenUnits: [String] = []
    var hiddenSign = "[c]"
}
