/// The kinds of records that people name outside the data files, by the letter before the hyphen of their ids.
public enum RecordKind: Unicode.Scalar, Sendable {
    case participant = "p"
    case relationship = "r"
    case consent = "c"
    case story = "s"

    /// Whether a text is an id of this kind: the letter, a hyphen, and ten of the characters a–z and 2–7.
    public func isID(_ text: String) -> Bool { RecordId(text: text, letter: rawValue) != nil }
}
