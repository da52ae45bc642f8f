import Diagnostics
import Mentoring
import YAMLReader

/// Reads a page's front matter out of its YAML.
///
/// People bring pages from other generators: an unreadable value is an error only where it decides who may see
/// the page; for any other key it is a warning, and the default is used.
func readFrontMatter(_ yaml: YAMLMapping, in source: SourceText) -> Checked<FrontMatter> {
    var reader = MappingReader(
        yaml, in: source, kind: "front matter key", unknownKey: .unknownFrontMatterKey,
        wrongValue: { FrontMatter.visibilityKeys.contains($0) ? .wrongVisibility : .wrongFrontMatterValue })
    refuseOtherGenerators(&reader)
    reader.refuseUnknownKeys(known: FrontMatter.keys + otherGeneratorsKeys)
    for key in ["status", "publish_on", "expire_on", "editions", "story"] {
        reader.refuseEmpty(key, help: "Write a value after the colon, or remove the line.")
    }
    enum Status: String, CaseIterable { case draft, published }
    let status: Status? = reader.choice("status")
    let editions: [Edition] = reader.choices("editions")
    let frontMatter = FrontMatter(
        title: reader.text("title"),
        description: reader.text("description"),
        order: reader.integer("order"),
        date: reader.day("date"),
        updated: reader.day("updated"),
        owner: reader.text("owner"),
        author: reader.text("author"),
        reviewedOn: reader.day("reviewed_on"),
        reviewEvery: readRhythm(&reader),
        isDraft: status == .draft,
        publishOn: reader.day("publish_on"),
        expireOn: reader.day("expire_on"),
        tags: reader.words("tags").map(\.text),
        audience: reader.choices("audience"),
        editions: yaml["editions"].map { $0.isNull } == false ? editions : nil,
        related: yaml["related"].map { $0.isNull } == false ? reader.words("related") : nil,
        aliases: reader.words("aliases"),
        layout: reader.words("layout").first,
        toc: reader.flag("toc") ?? true,
        helpsWith: reader.words("helps_with").map(\.text),
        isStory: yaml["story"] != nil,
        story: readStory(&reader),
        params: reader.mapping("params"))
    return Checked(frontMatter, reader.findings)
}

/// Keys by which other generators hide a page: passing over them would publish what was meant to stay hidden.
private let otherGeneratorsKeys = ["draft", "published", "unlisted", "publishDate", "expiryDate"]

private func refuseOtherGenerators(_ reader: inout MappingReader) {
    for key in otherGeneratorsKeys {
        guard let node = reader.mapping[key] else { continue }
        if key == "draft", case .success(false) = node.asBool { continue }
        if key == "published", case .success(true) = node.asBool { continue }
        let own = key == "publishDate" ? "publish_on:" : key == "expiryDate" ? "expire_on:" : "status: draft"
        reader.wrongVisibility(
            key, at: node.range, "is another generator's key for who may see a page",
            help: "Write \(own) instead.")
    }
}

private func readRhythm(_ reader: inout MappingReader) -> ReviewRhythm? {
    guard let text = reader.text("review_every"), let node = reader.mapping["review_every"] else { return nil }
    if let rhythm = ReviewRhythm(parsing: text) { return rhythm }
    reader.wrong(
        "review_every", at: node.range, "is not a length of time",
        help: "Write a number and a unit, such as 6 months.")
    return nil
}
