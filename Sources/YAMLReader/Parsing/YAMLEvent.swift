/// One event of libyaml, copied out of its memory. Offsets are bytes of the document.
struct YAMLEvent {
    enum Kind {
        case streamStart, streamEnd, documentEnd
        case documentStart(hasTagDirective: Bool)
        case scalar(text: String, isQuoted: Bool)
        case sequenceStart, sequenceEnd, mappingStart, mappingEnd
        case alias
    }

    let kind: Kind
    let start: Int
    let end: Int
    /// Whether an anchor (`&name`) stands before the value; `start` is then at the anchor or the tag.
    let hasAnchor: Bool
    /// Whether a tag (`!name`) stands before the value.
    let hasTag: Bool
}

/// What libyaml could not read. Offsets are bytes of the document.
struct YAMLProblem {
    /// libyaml's own words.
    let message: String
    /// What libyaml was doing, in its words; empty where it does not say.
    let context: String
    /// Where it gave up.
    let offset: Int
    /// Where the thing begins that it was reading; equal to `offset` where it does not say.
    let contextOffset: Int
    /// The Unicode scalar that YAML does not allow, where that is the problem.
    let character: Int
}
