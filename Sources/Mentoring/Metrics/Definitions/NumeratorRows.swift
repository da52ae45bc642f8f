/// Rows of a breakdown that together are the numerator of a share; the breakdown's other rows are the rest.
///
/// The share then tells a total of those rows, so that the residual rule R6 holds for them as well.
struct NumeratorRows: Sendable, Hashable {
    /// The id of the figure that is broken down.
    let figure: String
    let dimension: String
    let categories: [String]
}
