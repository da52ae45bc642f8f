import SampleData

/// A text of the sample site as a new site has it: its pages were reviewed today, the days of its story move with the
/// program's, and the settings name no day, so that the site lives by the clock.
func startedToday(_ bytes: [UInt8], today: String, move: SampleMove) -> [UInt8] {
    let feed = UInt8(ascii: "\n")
    let lines = bytes.split(separator: feed, omittingEmptySubsequences: false)
    var kept: [[UInt8]] = []
    for line in lines {
        let text = line.drop { $0 == UInt8(ascii: " ") }
        let isDayComment = text.starts(with: "# The day the sample takes for today".utf8)
        if isDayComment || text.starts(with: "as_of: ".utf8) { continue }
        let key = text.prefix { $0 != UInt8(ascii: ":") }
        let mark = line.startIndex..<text.startIndex
        let value = text.dropFirst(key.count + 2)
        if key.elementsEqual("reviewed_on".utf8) {
            kept.append(Array(line[mark]) + Array("reviewed_on: \(today)".utf8))
        } else if ["published_on", "review_on"].contains(where: { key.elementsEqual($0.utf8) }),
            let moved = move.moved(String(decoding: value, as: UTF8.self))
        {
            kept.append(Array(line[mark]) + Array(key) + Array(": \(moved)".utf8))
        } else {
            kept.append(Array(line))
        }
    }
    return Array(kept.joined(separator: [feed]))
}
