/// What is wrong with the wording of a text about a figure: one or more sentences.
///
/// It reads bytes and knows no grammar, so it finds words, not meanings; whoever writes on purpose around it can.
func wordingProblems(in text: String, _ context: WordingContext) -> [WordingProblem] {
    var bytes = Array(text.utf8)
    if let exempt = context.exempt { bytes.remove(Array(exempt.utf8)) }
    var problems: [WordingProblem] = []
    if context.isEnglish {
        for sentence in sentences(of: bytes) { problems += refusedWords(in: sentence, context) }
    }
    let shares = sentences(of: bytes).map(shareCount(in:))
    let mark = Array(context.baseMark.utf8)
    if context.needsBase, shares.contains(where: { $0 > 0 }), !bytes.contains(mark) {
        problems.append(.shareWithoutBase)
    }
    if shares.contains(where: { $0 > 2 }) { problems.append(.tooManyShares) }
    for name in context.hiddenUnits where isNamed(name, in: bytes, sign: context.hiddenSign) {
        problems.append(.hiddenUnit(name))
    }
    return problems
}

private func refusedWords(in sentence: ArraySlice<UInt8>, _ context: WordingContext) -> [WordingProblem] {
    let words = words(of: sentence)
    var problems = words.phrases(RefusedWords.causes).map { WordingProblem.cause($0) }
    if !context.isHeadcount { problems += words.phrases(RefusedWords.absolutes).map { .absolute($0) } }
    if words.phrases(RefusedWords.times).isEmpty {
        problems += words.phrases(RefusedWords.superlatives).map { .superlative($0) }
    }
    return problems
}

/// The parts of a text that end in one of `.!?;:` before white space or the end.
private func sentences(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var sentences: [ArraySlice<UInt8>] = []
    var start = text.startIndex
    for index in text.indices where ".!?;:".utf8.contains(text[index]) {
        let next = index + 1
        guard next == text.endIndex || text[next] <= 0x20 else { continue }
        sentences.append(text[start..<next])
        start = next
    }
    if start < text.endIndex { sentences.append(text[start...]) }
    return sentences
}

/// The words of a sentence, ASCII capitals made small; letters of other scripts are letters.
private func words(of sentence: ArraySlice<UInt8>) -> [[UInt8]] {
    sentence.split { !isLetter($0) }.map { word in
        word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// How many percentages stand in a sentence: digits, then a sign or the words, with or without a blank between.
private func shareCount(in sentence: ArraySlice<UInt8>) -> Int {
    var count = 0
    let bytes = Array(sentence)
    for index in bytes.indices where isDigit(bytes[index]) {
        guard index + 1 == bytes.count || !isDigit(bytes[index + 1]) else { continue }
        var rest = bytes[(index + 1)...]
        while let first = rest.first, first == 0x20 || first == 0xC2 || first == 0xA0 {
            rest = rest.dropFirst()
        }
        if ["%", "per cent", "percent"].contains(where: { rest.starts(with: $0.utf8) }) { count += 1 }
    }
    return count
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a name stands in a text as whole words without the sign for a hidden figure behind it.
private func isNamed(_ name: String, in text: [UInt8], sign: String) -> Bool {
    let name = Array(name.utf8)
    let hidden = Array((" " + sign).utf8)
    guard !name.isEmpty, name.count <= text.count else { return false }
    return (0...(text.count - name.count)).contains { start in
        let end = start + name.count
        guard text[start..<end].elementsEqual(name) else { return false }
        let isWhole =
            (start == 0 || !isLetter(text[start - 1])) && (end == text.count || !isLetter(text[end]))
        return isWhole && !text[end...].starts(with: hidden)
    }
}

extension [[UInt8]] {
    /// The phrases of a list that stand in these words, as they are written.
    fileprivate func phrases(_ list: [[[UInt8]]]) -> [String] {
        list.filter { phrase in
            count >= phrase.count
                && (0...(count - phrase.count)).contains { self[$0..<$0 + phrase.count].elementsEqual(phrase) }
        }.map { phrase in phrase.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") }
    }
}

extension [UInt8] {
    /// Takes the first place out where these bytes stand.
    fileprivate mutating func remove(_ part: [UInt8]) {
        guard let start = firstIndex(of: part) else { return }
        removeSubrange(start..<start + part.count)
    }

    fileprivate func contains(_ part: [UInt8]) -> Bool { firstIndex(of: part) != nil }

    private func firstIndex(of part: [UInt8]) -> Int? {
        guard !part.isEmpty, part.count <= count else { return nil }
        return (0...(count - part.count)).first { self[$0..<$0 + part.count].elementsEqual(part) }
    }
}
