/// What templates may do.
public struct TemplateOptions: Sendable {
    /// Whether a tag may insert text without escaping it.
    public enum RawText: Sendable {
        /// `{{{x}}}` and `{{&x}}` take markup only; on text they are errors.
        case refused
        /// They insert text as it is, as Mustache has it.
        case allowed
    }

    /// Whether a tag may insert text without escaping it.
    public let rawText: RawText

    /// Makes options; without any, the strict ones.
    public init(rawText: RawText = .refused) {
        self.rawText = rawText
    }
}
