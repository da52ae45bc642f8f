/// The kinds of callouts: quotations whose first line is `[!NOTE]` or another of these words.
public enum Callout: String, CaseIterable, Sendable {
    case note, tip, important, warning, caution
    /// What a reader should remember; collected at the top of the page.
    case takeaway

    /// The kind that a marker such as `[!NOTE]` names, in letters of any case; nil for other text.
    init?(marker: UnsafeBufferPointer<UInt8>) {
        guard marker.count > 3, marker[0] == UInt8(ascii: "["), marker[1] == UInt8(ascii: "!"),
            marker[marker.count - 1] == UInt8(ascii: "]")
        else { return nil }
        let word = marker[2..<marker.count - 1]
        let kind = Self.allCases.first { kind in
            word.count == kind.rawValue.utf8.count
                && zip(word, kind.rawValue.utf8).allSatisfy { $0 | 0x20 == $1 }
        }
        guard let kind else { return nil }
        self = kind
    }
}
