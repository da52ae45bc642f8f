/// Appends the field `agreement`.
func write(_ agreement: Agreement, _ writer: inout RecordWriter) {
    let contents = [
        "goals", "cadence", "duration", "channel", "confidentiality", "boundaries", "ending", "review",
    ]
    writer.key("agreement")
    writer.open("{")
    writer.key("signatures")
    writer.open("[")
    for signature in agreement.signatures {
        writer.open("{")
        writer.field("role", signature.role.rawValue)
        writer.field("signed_on", signature.on)
        writer.close("}")
    }
    writer.close("]")
    writer.field("version", agreement.version)
    writer.field("confidentiality_version", agreement.version)
    writer.field("expectations_discussed_on", agreement.discussedOn)
    writer.field("review_every_days", agreement.reviewEveryDays)
    if !agreement.reviews.isEmpty {
        writer.key("reviews")
        writer.open("[")
        for review in agreement.reviews { writer.day(review) }
        writer.close("]")
    }
    writer.field("includes", agreement.includes.sorted().compactMap(contents.element))
    writer.close("}")
}

/// Appends the field `closure`.
///
/// - Parameter hasMet: whether a closing meeting was held.
func writeClosure(
    _ ending: Relationship.Ending, of relationship: Relationship, hasMet: Bool, _ number: Int,
    _ writer: inout RecordWriter
) {
    writer.key("closure")
    writer.open("{")
    // Now and then an export gives the reason alone; the kind follows from it.
    let isKindGiven = number % 9 != 4 || ending.reason == .undisclosed
    if relationship.startedOn != nil && isKindGiven {
        writer.field("kind", ending.reason.isPlanned ? "planned" : "early")
    }
    writer.field("initiated_by", ending.initiator.rawValue)
    writer.field("reason", ending.reason.rawValue)
    if relationship.startedOn != nil {
        // Some closures came in without a word about the closing talk.
        writer.field("closing_meeting_held", orNull: hasMet ? true : number % 17 == 0 ? nil : false)
        writer.key("rematch_wanted")
        writer.open("{")
        writer.field("mentee", orNull: ending.menteeWantsRematch)
        writer.field("mentor", orNull: ending.mentorWantsRematch)
        writer.close("}")
    }
    writer.close("}")
}
