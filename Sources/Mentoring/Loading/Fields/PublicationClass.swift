/// How far a field may travel from the data folder (domain.md 2.0); `x-publish` of the JSON Schema.
enum PublicationClass: String, Sendable {
    /// A direct identifier: in no output, except through a consent.
    case secret
    /// An input to calculations: leaves only as a suppressed aggregate.
    case calc
    /// May stand row by row in the team edition.
    case team
    /// May stand in any edition.
    case open
}
