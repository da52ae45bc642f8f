/// The lines of a text that is to be no wider than `width`; the last one ends in "…" where `lines` are too few.
///
/// Lines break at spaces. A word that is wider than a whole line breaks inside, which is also how scripts
/// without spaces wrap. Empty text has no line.
func wrapped(_ text: String, size: Double, width: Double, lines limit: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
        let longer = line.isEmpty ? String(word) : line + " " + word
        if measuredWidth(longer, size: size) <= width {
            line = longer
            continue
        }
        if !line.isEmpty { lines.append(line) }
        let pieces = broken(String(word), size: size, width: width)
        lines.append(contentsOf: pieces.dropLast())
        line = pieces.last ?? ""
        if lines.count > limit { break }
    }
    if !line.isEmpty { lines.append(line) }
    guard lines.count > limit, limit > 0 else { return lines }
    let kept = lines.prefix(limit)
    return kept.dropLast() + [shortened((kept.last ?? "") + " …", size: size, width: width)]
}

/// A line that ends in "…", with so many of its last characters taken away that it fits.
private func shortened(_ line: String, size: Double, width: Double) -> String {
    var words = line
    while measuredWidth(words, size: size) > width, words.count > 1 {
        words.removeLast(min(2, words.count))
        while words.last == " " { words.removeLast() }
        words.append("…")
    }
    return words
}

/// The pieces of a word, each as long as fits; one piece where the word fits.
private func broken(_ word: String, size: Double, width: Double) -> [String] {
    guard measuredWidth(word, size: size) > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0.0
    for character in word {
        let advance = measuredWidth(String(character), size: size)
        if !piece.isEmpty, used + advance > width {
            pieces.append(piece)
            piece = ""
            used = 0
        }
        piece.append(character)
        used += advance
    }
    return pieces + [piece]
}
