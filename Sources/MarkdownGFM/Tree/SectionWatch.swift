/// Notices headings under which nothing stands.
struct SectionWatch {
    /// Their numbers in the outline.
    private(set) var empty: [Int] = []
    private var hasContent = true

    /// A block that shows something was met.
    mutating func content() { hasContent = true }

    /// A heading, the outline's last, begins a section.
    mutating func begin(_ outline: [Heading]) {
        if let heading = outline.last { end(outline.dropLast(), before: heading.level) }
        hasContent = false
    }

    /// The text ends.
    mutating func end(_ outline: [Heading]) {
        end(outline[...], before: 0)
        hasContent = true
    }

    /// A deeper heading is content of the one above it.
    private mutating func end(_ outline: ArraySlice<Heading>, before level: Int) {
        guard !hasContent, let last = outline.last, last.level >= level else { return }
        empty.append(outline.endIndex - 1)
    }
}
