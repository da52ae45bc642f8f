/// The line at the foot of a chart that says what its placeholders mean.
struct ChartNotes {
    /// A sign and its words.
    struct Note {
        let sign: Sign
        let words: String
        let x: Double
        /// The line it stands in, from 0.
        let line: Int
    }

    /// What is explained.
    enum Sign {
        case hidden
        case missing
    }

    let notes: [Note]
    let lines: Int

    /// The notes a chart needs, set one after the other and wrapped into lines.
    init(hidden: Bool, missing: Bool, frame: ChartFrame) {
        var wanted: [(Sign, String)] = []
        if hidden { wanted.append((.hidden, frame.hiddenText)) }
        if missing, !frame.missingText.isEmpty { wanted.append((.missing, frame.missingText)) }
        let size = frame.width.textSize
        var notes: [Note] = []
        var (x, line) = (0.0, 0)
        for (sign, words) in wanted {
            let room = Self.signWidth(sign) + measuredWidth(words, size: size)
            if x > 0, x + room > frame.width.units { (x, line) = (0, line + 1) }
            notes.append(Note(sign: sign, words: words, x: x, line: line))
            x += room + size * 1.5
        }
        self.notes = notes
        lines = notes.isEmpty ? 0 : line + 1
    }

    /// The room of a sign and the space after it.
    static func signWidth(_ sign: Sign) -> Double {
        switch sign {
        case .hidden: 28
        case .missing: 16
        }
    }
}
