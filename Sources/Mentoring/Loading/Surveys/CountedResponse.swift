/// A response whose own fields have been read, with the places that the rules on the number of responses point to.
struct CountedResponse: Sendable {
    let response: SurveyResponse
    /// How many people hold its role in its relationship; nil where it names none.
    let holders: Int?
    let roleOffset: Int
    let relationshipOffset: Int
}
