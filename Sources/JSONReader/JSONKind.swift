/// What a JSON value is, as its first byte tells.
public enum JSONKind: Sendable {
    case object, array, string, number, bool, null
}
