import Diagnostics
import Mentoring
import YAMLReader

/// Holds every story against the consents of its program (domain.md 2.11, 2.15).
///
/// A story below `programs/<program>/` is about people of that program; any other may be about people of all. A
/// story that no reader would see anyhow, a draft above all, is not asked for consents yet.
///
/// - Parameters:
///   - dataAreWhole: Whether all programs could be read. If not, the missing consents are not the story's fault.
func checkStories(
    _ documents: [Document], programs: [ProgramSource], dataAreWhole: Bool, today: Day, options: BuildOptions,
    files: any SiteFiles
) -> Checked<StoryStandings> {
    var standings: [Int: StoryStanding] = [:]
    var programsOf: [Int: Set<String>] = [:]
    var findings = repeatedStories(documents, files: files)
    for (number, document) in documents.enumerated() {
        guard let story = document.frontMatter.story, dataAreWhole else { continue }
        let isAsked = story.editions.contains { edition in
            document.frontMatter.leftOut(of: edition, today: today, options: options, consents: .stands) == nil
        }
        guard isAsked else { continue }
        let own = programFolder(of: document.path)
        let asked = programs.filter { program in
            program.consents != nil && (own.map { $0.utf8.elementsEqual(program.id.utf8) } ?? true)
        }
        let standing = storyStanding(story.forConsents, in: asked.compactMap(\.consents))
        standings[number] = standing
        programsOf[number] = own.map { [$0] } ?? Set(standing.programs.map { asked[$0].id })
        guard !standing.problems.isEmpty else { continue }
        let source = rereadSource(document, files: files)
        findings += standing.problems.map { finding($0, about: story, in: source) }
    }
    return Checked(StoryStandings(byDocument: standings, programs: programsOf), findings)
}

/// The program whose folder a document lies in; nil for a document elsewhere.
private func programFolder(of path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count > 2, parts[0].elementsEqual("programs".utf8) else { return nil }
    return String(Substring(parts[1]))
}

/// Two stories with one id could not be told apart in a report.
private func repeatedStories(_ documents: [Document], files: any SiteFiles) -> [Finding] {
    var taken: [String: String] = [:]
    var findings: [Finding] = []
    for document in documents {
        guard let story = document.frontMatter.story else { continue }
        if let other = taken.updateValue(document.messagePath, forKey: story.id.text) {
            let range = story.id.range
            findings.append(
                Finding(
                    .duplicateId,
                    at: rereadSource(document, files: files).place(at: range.offset, length: range.length),
                    "“story.id” is also that of \(other)", help: "Give each story an id of its own."))
        }
    }
    return findings
}

/// The message names neither the person nor what the consent says.
private func finding(
    _ problem: StoryStanding.Problem, about story: Story, in source: SourceText
) -> Finding {
    func made(_ range: YAMLRange, _ summary: String, _ help: String) -> Finding {
        Finding(
            .missingConsent, at: source.place(at: range.offset, length: range.length), summary, help: help)
    }
    switch problem {
    case .unknownConsent(let number):
        return made(
            story.consents[number].range, "the program's consents.json has no such consent",
            "Correct the id, or enter the consent when the signed form is there.")
    case .personWithoutConsent(let number):
        return made(
            story.people[number].range,
            "no consent that the story lists covers showing this person as \(story.people[number].shownAs.rawValue)",
            "List the person's consent, ask for it, or take the person out of the story.")
    case .editionWithoutConsent(let number, let edition):
        return made(
            story.people[number].range, "this person's consent does not cover the edition \(edition.rawValue)",
            "Take the edition out of story.editions, or ask the person.")
    case .consentWithoutEdition(let number, let edition):
        return made(
            story.consents[number].range, "this consent does not cover the edition \(edition.rawValue)",
            "Take the edition out of story.editions, or ask the person.")
    case .unknownRelationship:
        return made(
            story.relationship?.range ?? story.id.range,
            "no relationship of the program has this id, or nobody in it gave a consent",
            "Correct the id, or enter the consents when the signed forms are there.")
    case .memberNotListed:
        return made(
            story.relationship?.range ?? story.id.range,
            "not everyone in this relationship is among story.people",
            "List both sides, each with a consent: who reads about one of them knows the other.")
    }
}
