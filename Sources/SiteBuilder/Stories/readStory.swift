import Diagnostics
import Mentoring
import YAMLReader

/// Reads the `story:` of a page; nil where there is none, or where something of it cannot be read.
///
/// Everything in it decides who may see the page, so whatever is wrong is an error, a misspelled key too.
func readStory(_ reader: inout MappingReader) -> Story? {
    guard let mapping = reader.mapping("story") else { return nil }
    var inner = storyReader(mapping, in: reader, prefix: "story.")
    inner.refuseUnknownKeys(known: Story.keys)
    for key in Story.keys where key != "relationship" { inner.refuseMissing(key) }
    for key in Story.keys where key != "consents" {
        inner.refuseEmpty(key, help: "Write a value after the colon.")
    }
    let isComposite = inner.flag("composite") ?? false
    let id = inner.ids("id", .story).first
    let people = readPeople(&inner, isComposite: isComposite)
    let consents = inner.ids("consents", .consent)
    let relationship = inner.ids("relationship", .relationship).first
    let publishedOn = inner.day("published_on")
    let reviewOn = inner.day("review_on")
    let editions: [Edition] = inner.choices("editions")
    reader.add(inner.findings)
    guard inner.findings.isEmpty, let id, let publishedOn, let reviewOn else { return nil }
    return Story(
        id: id, people: people, isComposite: isComposite, consents: consents, relationship: relationship,
        publishedOn: publishedOn, reviewOn: reviewOn, editions: editions)
}

private func storyReader(_ mapping: YAMLMapping, in outer: MappingReader, prefix: String) -> MappingReader {
    MappingReader(
        mapping, in: outer.source, kind: "key", unknownKey: .wrongVisibility, prefix: prefix,
        wrongValue: { _ in .wrongVisibility })
}

private func readPeople(_ reader: inout MappingReader, isComposite: Bool) -> [Story.Person] {
    guard let node = reader.mapping["people"], !node.isNull else { return [] }
    guard case .sequence(let items, _) = node else {
        reader.wrong(
            "people", at: node.range, "is no list",
            help: "Write a line - participant: p-… for each person shown, with role: and shown_as: below it.")
        return []
    }
    var people: [Story.Person] = []
    for item in items {
        guard case .mapping(let mapping) = item else {
            reader.wrong(
                "people", at: item.range, "has an entry without keys",
                help: "Give each person participant:, role: and shown_as:.")
            continue
        }
        var person = storyReader(mapping, in: reader, prefix: "story.people.")
        person.refuseUnknownKeys(known: Story.keysOfPerson)
        for key in ["role", "shown_as"] { person.refuseMissing(key) }
        for key in Story.keysOfPerson { person.refuseEmpty(key, help: "Write a value after the colon.") }
        let participant = person.ids("participant", .participant).first
        if participant == nil, person.mapping["participant"] == nil, !isComposite {
            person.wrong(
                "participant", at: YAMLRange(offset: mapping.range.offset, length: 1),
                "is missing, so nobody's consent can be found",
                help: "Name the participant, or say composite: true where the people are made up of several.")
        }
        let role: Role? = person.choice("role")
        let shownAs: StoryPeople.ShownAs? = person.choice("shown_as")
        reader.add(person.findings)
        guard person.findings.isEmpty, role != nil, let shownAs else { continue }
        people.append(
            Story.Person(
                participant: participant, shownAs: shownAs,
                range: participant?.range ?? YAMLRange(offset: mapping.range.offset, length: 1)))
    }
    return people
}

extension MappingReader {
    /// Reports a key that is not there and has to be.
    fileprivate mutating func refuseMissing(_ key: String) {
        guard mapping[key] == nil else { return }
        wrong(
            key, at: YAMLRange(offset: mapping.range.offset, length: 1), "is missing",
            help:
                "Add it; a story needs: \(Story.keys.joined(separator: ", ")), only relationship may be left out."
        )
    }

    /// The key's ids, each of the form that the kind has.
    fileprivate mutating func ids(_ key: String, _ kind: RecordKind) -> [YAMLScalar] {
        words(key).filter { word in
            if kind.isID(word.text) { return true }
            wrong(
                key, at: word.range, "is no id of this kind",
                help: "Write “\(kind.rawValue)-” and ten of the characters a–z and 2–7.")
            return false
        }
    }
}
