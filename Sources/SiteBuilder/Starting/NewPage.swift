import Mentoring

/// A page that is about to be begun: where it goes and what stands in it.
public struct NewPage: Sendable {
    /// What is begun.
    public enum Kind: String, CaseIterable, Sendable {
        /// A guide, below `content/guides/`.
        case guide
        /// A page at the top of the site.
        case page
        /// A program's page, with the folder for its data beside it.
        case program
        /// A sheet to be printed, below `content/worksheets/`.
        case worksheet
    }

    /// The file's path from the site's folder, such as `content/guides/first-steps.md`.
    public let path: String
    /// The file's text.
    public let text: String

    /// A page of this title. It is a draft until its author says otherwise.
    ///
    /// - Parameters:
    ///   - owner: Who will keep it true; nil where the author is to fill it in.
    ///   - today: The day that counts as that of the first review.
    /// - Returns: Nil for a title without a letter or digit.
    public init?(_ kind: Kind, title: String, owner: String?, today: Day) {
        guard let name = Self.fileName(of: title) else { return nil }
        switch kind {
        case .guide: path = "content/guides/\(name).md"
        case .page: path = "content/\(name).md"
        case .program: path = "content/programs/\(name)/index.md"
        case .worksheet: path = "content/worksheets/\(name).md"
        }
        var lines = ["---", "title: \(Self.quoted(title))"]
        if kind == .worksheet { lines.append("layout: worksheet") }
        lines += [
            "description: \"\"", "owner: \(Self.quoted(owner ?? "Mentorship team"))",
            "reviewed_on: \(today.text)",
            "review_every: 12 months", "status: draft", "---", "",
        ]
        text = (lines + Self.body(of: kind, name: name)).joined(separator: "\n") + "\n"
    }

    /// The title in lower case, what is no letter or digit of any script a hyphen; nil where nothing is left.
    static func fileName(of title: String) -> String? {
        var name = ""
        var isBetweenWords = false
        for scalar in title.lowercased().unicodeScalars {
            // An apostrophe stands inside a word.
            if scalar == "'" || scalar == "\u{2019}" { continue }
            guard
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || scalar.properties.generalCategory == .nonspacingMark
            else {
                isBetweenWords = !name.utf8.isEmpty
                continue
            }
            if isBetweenWords { name.unicodeScalars.append("-") }
            isBetweenWords = false
            name.unicodeScalars.append(scalar)
        }
        return name.utf8.isEmpty || name.utf8.count > 120 ? nil : name
    }

    /// A text as a YAML scalar in double quotes (YAML 1.2, section 7.3.1).
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: quoted += " "
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func body(of kind: Kind, name: String) -> [String] {
        switch kind {
        case .guide:
            [
                "> [!TAKEAWAY]", "> What a reader should remember, in one sentence.", "",
                "Say in two sentences whom this is for and what it helps with.", "", "## What it looks like",
                "",
                "Write what a reader would see and hear.", "", "## What to do", "", "1. The first step.",
                "2. The next one.",
            ]
        case .page: ["Write the page here."]
        case .program:
            [
                "Say whom the program is for, how people join, and whom to ask.", "",
                "Below this text stand the program's figures, once its export lies in",
                "`content/programs/\(name)/data/`. `guidepost schema data` prints what the files may hold; the",
                "folder itself is never published.",
            ]
        case .worksheet:
            [
                "Name: ________________", "", "## What we want to talk about", "", "```lines", "rows: 4", "```",
                "",
                "- [ ] We have agreed when we meet next.",
            ]
        }
    }
}
