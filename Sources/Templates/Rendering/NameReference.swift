/// A name in a tag, prepared for looking up.
struct NameReference {
    /// The frame that has the name, 0 being the outermost; -1 where it is searched from the innermost outward.
    let frame: Int32
    /// Where the keys of the name's parts begin in the program's keys.
    let firstKey: Int32
    /// How many parts it has; 0 for `.`, which is the frame's own value.
    let keyCount: Int32
    /// Where the first part stands in the record if the record keeps the contract's order; only a first guess.
    let likelyField: Int32
    /// Where the tag is written, for messages.
    let origin: Origin

    /// A place in one of the set's templates.
    struct Origin: Hashable {
        /// The template's number in the set.
        let template: Int32
        /// The name's first byte.
        let offset: Int32
        /// The name's bytes.
        let length: Int32
    }
}
