import Diagnostics

/// Checks the closed lists: values unique, bands apart, `merge` naming what there is (domain.md 2.15).
func checkVocabulary(_ vocabulary: VocabularyDraft, _ notes: inout FileNotes) {
    for (name, words) in vocabulary.lists { checkUnique(words, subject: "vocab.\(name)", &notes) }
    checkUnique(vocabulary.equity.map(\.key), subject: "vocab.equity", &notes)
    checkBands(vocabulary.gradeBands, subject: "vocab.grade_bands", &notes)
    checkBands(vocabulary.tenureBands, subject: "vocab.tenure_bands", &notes)
    for (dimension, values) in vocabulary.merge {
        guard let list = vocabulary.lists.first(where: { $0.name == dimension.value }) else {
            notes.note(
                .wrongValue, at: dimension.offset, subject: "vocab.merge",
                "names a list that vocab does not have",
                help: "Use one of \(vocabulary.lists.map(\.name).joined(separator: ", ")).")
            continue
        }
        let known = Set(list.words.map(\.value))
        for (value, _) in values where !known.contains(value.value) {
            notes.note(
                .wrongValue, at: value.offset, subject: "vocab.merge.\(list.name)",
                "names a value that vocab.\(list.name) does not have",
                help: "Write on the left a value of the list, on the right the merged name.")
        }
    }
}

/// Values that only case, blanks around them or the form of accents tell apart would split one group in two.
///
/// `==` on String is canonical equivalence (NFC equals NFD), and the hash follows it.
private func checkUnique(_ words: [Located<String>], subject: String, _ notes: inout FileNotes) {
    var seen: Set<String> = []
    for word in words {
        // By way of upper case, as “ß” and “SS” are one letter in it: what Unicode's case folding comes to.
        let folded = word.value.unicodeScalars.trimmingBlanks.uppercased().lowercased()
        guard !seen.insert(folded).inserted else { continue }
        notes.note(
            .brokenRule, at: word.offset, subject: subject,
            "has two values that differ at most in case, blanks or the form of accents",
            help: "Keep one spelling, and use it in the records.")
    }
}

private func checkBands(_ words: [Located<String>], subject: String, _ notes: inout FileNotes) {
    let bands = words.compactMap { word in NumberBand(word.value).map { (band: $0, offset: word.offset) } }
    let sorted = zip(bands, bands.indices).sorted { ($0.0.band.low, $0.1) < ($1.0.band.low, $1.1) }.map(\.0)
    for (earlier, later) in zip(sorted, sorted.dropFirst()) where earlier.band.high >= later.band.low {
        notes.note(
            .brokenRule, at: max(earlier.offset, later.offset), subject: subject,
            "has two bands that overlap",
            help: "Write bands by the numbers in them so that each number lies in one band: 1-3, 4-6, 7+.")
    }
}

extension String.UnicodeScalarView {
    /// Without white space at either end.
    fileprivate var trimmingBlanks: String {
        var rest = self[...]
        while let first = rest.first, first.properties.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
        return String(String.UnicodeScalarView(rest))
    }
}
