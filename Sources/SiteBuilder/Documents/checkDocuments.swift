import Diagnostics
import Mentoring

/// `layout:` names a template of the site; one that is not there is a warning, and the usual one is used.
func checkLayouts(
    _ documents: [Document], templates: Set<String>, files: any SiteFiles
) -> Checked<[String]> {
    var layouts: Set<String> = []
    var findings: [Finding] = []
    for document in documents {
        guard let word = document.frontMatter.layout else { continue }
        let layout = word.text
        if templates.contains(layout + ".html") {
            layouts.insert(layout + ".html")
        } else {
            let near = nearestName(to: layout + ".html", among: templates.sorted())
            findings.append(
                Finding(
                    .wrongFrontMatterValue,
                    at: rereadSource(document, files: files).place(
                        at: word.range.offset, length: word.range.length),
                    "there is no template “\(layout).html” for this layout",
                    help: near.map { "Did you mean “\(SitePath.withoutExtension($0))”?" }
                        ?? "Put the template into templates/, or remove layout:."))
        }
    }
    return Checked(layouts.sorted(), findings)
}

/// A stale page that is out in at least one edition is a warning, and so is a story past its `review_on`.
func staleFindings(_ documents: [Document], leftOut: [Output], today: Day) -> [Finding] {
    let hidden = leftOut.map { Set($0.leftOut.map(\.path)) }
    return documents.compactMap { document in
        guard hidden.contains(where: { !$0.contains(document.messagePath) }) else { return nil }
        if let story = document.frontMatter.story, story.reviewOn < today {
            return Finding(
                .stalePage, at: Place(path: document.messagePath),
                "the story was to be looked over by \(story.reviewOn.text)",
                help: "Ask those whom it shows, and set story.review_on: to the day of the next time.")
        }
        guard document.frontMatter.isStale(today: today), let reviewedOn = document.frontMatter.reviewedOn,
            let due = document.frontMatter.reviewDue
        else { return nil }
        return Finding(
            .stalePage, at: Place(path: document.messagePath),
            "the page was last reviewed on \(reviewedOn.text), and its next review was due on \(due.text)",
            help: "Read it over, mend it, and set reviewed_on: to the day you did.")
    }
}
