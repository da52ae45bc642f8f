import Diagnostics
import MarkdownGFM
import Mentoring
import YAMLReader

/// Reads `guidepost.yml`. Unknown keys and wrong types are errors: the file is short and its owner is at hand.
func readSettings(_ source: SourceText) -> Checked<SiteSettings> {
    let yaml = readYAML(source, bytes: source.bytes.indices)
    var reader = MappingReader(
        yaml.value, in: source, kind: "setting", unknownKey: .unknownSetting, wrongValue: { _ in .wrongSetting }
    )
    reader.refuseUnknownKeys(known: SiteSettings.keys)
    let standard = SiteSettings.standard
    let editions: [Edition] = reader.choices("editions")
    let rawHTML = readMarkdownSettings(&reader)
    let settings = SiteSettings(
        title: reader.text("title") ?? standard.title,
        description: reader.text("description") ?? standard.description,
        organization: reader.text("organization"),
        language: readLanguage(&reader) ?? standard.language,
        baseURL: readBaseURL(&reader),
        timeZone: readTimeZone(&reader) ?? standard.timeZone,
        asOf: reader.day("as_of"),
        editions: editions.isEmpty ? standard.editions : unique(editions),
        dataRoot: reader.text("data_root"),
        limits: readLimits(&reader),
        rawHTML: rawHTML,
        checks: readChecks(&reader))
    return Checked(settings, yaml.findings + reader.findings)
}

/// Each edition once, in the order in which they are listed.
private func unique(_ editions: [Edition]) -> [Edition] {
    editions.enumerated().filter { !editions[..<$0.offset].contains($0.element) }.map(\.element)
}

private func readMarkdownSettings(_ reader: inout MappingReader) -> RawHTMLPolicy {
    enum Policy: String, CaseIterable { case omit, allow }
    guard let mapping = reader.mapping("markdown") else { return .omit }
    var inner = MappingReader(
        mapping, in: reader.source, kind: "setting", unknownKey: .unknownSetting, prefix: "markdown.",
        wrongValue: { _ in .wrongSetting })
    inner.refuseUnknownKeys(known: ["raw_html"])
    let policy: Policy? = inner.choice("raw_html")
    reader.add(inner.findings)
    return policy == .allow ? .allow : .omit
}

/// `limits:` says how large files may be.
private func readLimits(_ reader: inout MappingReader) -> SiteLimits {
    guard let mapping = reader.mapping("limits") else { return .standard }
    var inner = MappingReader(
        mapping, in: reader.source, kind: "limit", unknownKey: .unknownSetting, prefix: "limits.",
        wrongValue: { _ in .wrongSetting })
    inner.refuseUnknownKeys(known: SiteLimits.keys)
    var dataFile = SiteLimits.standard.dataFile
    if let text = inner.text("data_file"), let node = mapping["data_file"] {
        if let bytes = ByteSize.parse(text) {
            dataFile = bytes
        } else {
            inner.wrong(
                "data_file", at: node.range, "is not a size",
                help: "Write a whole number and KB, MB or GB, such as 256 MB.")
        }
    }
    reader.add(inner.findings)
    return SiteLimits(dataFile: dataFile)
}

/// `checks:` gives a code another weight; what must stop a build cannot be lowered.
private func readChecks(_ reader: inout MappingReader) -> [FindingCode: Severity] {
    guard let mapping = reader.mapping("checks") else { return [:] }
    var inner = MappingReader(
        mapping, in: reader.source, kind: "finding code", unknownKey: .unknownSetting, prefix: "checks.",
        wrongValue: { _ in .wrongSetting })
    inner.refuseUnknownKeys(known: FindingCode.allCases.map(\.rawValue).sorted())
    var checks: [FindingCode: Severity] = [:]
    for code in FindingCode.allCases {
        guard let severity: Severity = inner.choice(code.rawValue) else { continue }
        if severity != .error && !code.mayBeLowered, let node = mapping[code.rawValue] {
            inner.wrong(
                code.rawValue, at: node.range, "always stops the build",
                help: "Remove the line and mend what the finding names.")
        } else {
            checks[code] = severity
        }
    }
    reader.add(inner.findings)
    return checks
}

/// Letters, digits and hyphens only (BCP 47), since the language names a file.
private func readLanguage(_ reader: inout MappingReader) -> String? {
    guard let language = reader.text("language"), let node = reader.mapping["language"] else { return nil }
    let isTag =
        (2...35).contains(language.utf8.count)
        && language.utf8.allSatisfy { isASCIILetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    if isTag { return language }
    reader.wrong("language", at: node.range, "is not a language tag", help: "Write one such as en or pt-BR.")
    return nil
}

/// Only http and https, without query and fragment; the slash at the end is dropped.
private func readBaseURL(_ reader: inout MappingReader) -> String? {
    guard let text = reader.text("base_url"), let node = reader.mapping["base_url"] else { return nil }
    if let url = checkedBaseURL(text) { return url }
    reader.wrong(
        "base_url", at: node.range, "is not the address of a site",
        help: "Write it with https:// and without ? or #, such as https://handbook.example.org/mentoring.")
    return nil
}

/// The address of a site without its last slash; nil for what is not one: only http and https, no query, no
/// fragment, and no byte that an attribute would have to escape.
public func checkedBaseURL(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let schemes = ["https://", "http://"].map { Array($0.utf8) }
    guard let scheme = schemes.first(where: { bytes.starts(with: $0) }), bytes.count > scheme.count else {
        return nil
    }
    let refused = Set("\"'<>\\^`{|}?#".utf8)
    guard bytes.allSatisfy({ (0x21...0x7E).contains($0) && !refused.contains($0) }) else { return nil }
    guard bytes[scheme.count] != UInt8(ascii: "/") else { return nil }
    var end = bytes.count
    while end > scheme.count, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
    return String(decoding: bytes[0..<end], as: UTF8.self)
}

/// Names of the IANA database: letters, digits, `_ + - /`, no dots, since the name leads to a file.
private func readTimeZone(_ reader: inout MappingReader) -> String? {
    guard let zone = reader.text("timezone"), let node = reader.mapping["timezone"] else { return nil }
    let extra = Set("_+-/".utf8)
    if zone.utf8.first != UInt8(ascii: "/"),
        zone.utf8.allSatisfy({ isASCIILetterOrDigit($0) || extra.contains($0) })
    {
        return zone
    }
    reader.wrong(
        "timezone", at: node.range, "is not a time zone", help: "Write one such as Europe/Tallinn or UTC.")
    return nil
}

func isASCIILetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}
