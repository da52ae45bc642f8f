/// A value of a YAML document: one word, a list, or keys with values.
public indirect enum YAMLNode: Sendable {
    /// One word, quoted or not.
    case scalar(YAMLScalar)
    /// A list, and where it stands.
    case sequence([YAMLNode], YAMLRange)
    /// Keys with values.
    case mapping(YAMLMapping)

    /// Where the value stands in the file.
    public var range: YAMLRange {
        switch self {
        case .scalar(let scalar): scalar.range
        case .sequence(_, let range): range
        case .mapping(let mapping): mapping.range
        }
    }

    /// The keys with values that it is; nil for a word or a list.
    public var mapping: YAMLMapping? {
        if case .mapping(let mapping) = self { mapping } else { nil }
    }

    /// Whether it is YAML's "nothing": `~`, `null`, or no value after the colon.
    public var isNull: Bool {
        if case .scalar(let scalar) = self { scalar.isNull } else { false }
    }
}
