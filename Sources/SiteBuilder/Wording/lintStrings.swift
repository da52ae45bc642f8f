import Diagnostics

/// What is wrong with one of a site's own texts from which sentences about figures are made, as an error: such a
/// sentence would be printed in every report (domain.md 4.2).
///
/// The places of the text are looked at empty: Guidepost fills them with figures, each percentage with its base.
/// - Parameters:
///   - key: The text's key in the strings.
///   - english: The built-in text.
///   - isEnglish: Whether the site's texts are English.
///   - place: Where the text stands.
func wordingFindings(
    of key: String, _ text: String, english: String, isEnglish: Bool, at place: @autoclosure () -> Place
) -> [Finding] {
    if key.utf8.elementsEqual(WordKey.findingCaution.rawValue.utf8) {
        return cautionFindings(text, english: english, isEnglish: isEnglish, at: place())
    }
    if key.utf8.elementsEqual(WordKey.figureWithBase.rawValue.utf8) {
        return ["value", "base"].allSatisfy { has($0, text) } ? [] : [noBase(key, at: place())]
    }
    if key.utf8.elementsEqual(WordKey.figureBase.rawValue.utf8) {
        return has("count", text) ? [] : [noBase(key, at: place())]
    }
    guard ["findings.", "change.", "sentences."].contains(where: { key.utf8.starts(with: $0.utf8) }) else {
        return []
    }
    let context = WordingContext(isEnglish: isEnglish, isHeadcount: isOfHeadcount(key))
    return wordingProblems(in: withoutPlaces(text), context).map { problem in
        Finding(.wording, at: place(), "“\(key)”: \(problem.summary)", help: problem.help, severity: .error)
    }
}

/// The caution of outcomes can be translated, and nothing else.
private func cautionFindings(
    _ text: String, english: String, isEnglish: Bool, at place: Place
) -> [Finding] {
    let isBlank = text.utf8.allSatisfy { $0 <= 0x20 }
    guard isBlank || isEnglish && !text.utf8.elementsEqual(english.utf8) else { return [] }
    return [
        Finding(
            .wording, at: place,
            "“\(WordKey.findingCaution.rawValue)” is the caution that goes with every comparison of groups",
            help: "Remove the line, or translate the built-in sentence.", severity: .error)
    ]
}

private func noBase(_ key: String, at place: Place) -> Finding {
    Finding(
        .wording, at: place, "“\(key)” leaves out how many stand behind a figure",
        help: "Keep the places of the built-in text.", severity: .error)
}

/// Whether the rule's figure is a plain headcount: F03 speaks of the waiting list, F29 and F30 of no people at all.
private func isOfHeadcount(_ key: String) -> Bool {
    ["findings.F03", "findings.F29", "findings.F30"].contains { key.utf8.starts(with: $0.utf8) }
}

private func has(_ name: String, _ text: String) -> Bool {
    let place = Array("{\(name)}".utf8)
    let bytes = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: place) }
}

/// A text with each `{place}` as three dots.
private func withoutPlaces(_ text: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
        let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
        result += rest[..<open] + Array("…".utf8)
        rest = rest[(close + 1)...]
    }
    return String(decoding: result + rest, as: UTF8.self)
}
