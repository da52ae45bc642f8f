import Diagnostics
import Mentoring

/// `layout:` names a template of the site; one that is not there is a warning, and the usual one is used.
func checkLayouts(
    _ documents: [Document], templates: Set<String>, files: any SiteFiles
) -> Checked<[String]> {
    var layouts: Set<String> = []
    var findings: [Finding] = []
    for document in documents {
        guard let layout = document.frontMatter.layout else { continue }
        if templates.contains(layout + ".html") {
            layouts.insert(layout + ".html")
        } else {
            let near = nearestName(to: layout + ".html", among: templates.sorted())
            findings.append(
                Finding(
                    .wrongFrontMatterValue, at: rereadSource(document, files: files).wholeFile,
                    "there is no template “\(layout).html” for this layout",
                    help: near.map { "Did you mean “\(SitePath.withoutExtension($0))”?" }
                        ?? "Put the template into templates/, or remove layout:."))
        }
    }
    return Checked(layouts.subtracting(SiteContract.entries).sorted(), findings)
}

/// A stale page that is out in at least one edition is a warning.
func staleFindings(_ documents: [Document], leftOut: [Output], today: Day) -> [Finding] {
    documents.compactMap { document in
        let isOut = leftOut.contains { output in !output.leftOut.contains { $0.path == document.messagePath } }
        guard isOut, document.frontMatter.isStale(today: today),
            let reviewedOn = document.frontMatter.reviewedOn,
            let due = document.frontMatter.reviewEvery?.due(after: reviewedOn)
        else { return nil }
        return Finding(
            .stalePage, at: Place(path: document.messagePath),
            "the page was last reviewed on \(reviewedOn.text), and its next review was due on \(due.text)",
            help: "Read it over, mend it, and set reviewed_on: to the day you did.")
    }
}
