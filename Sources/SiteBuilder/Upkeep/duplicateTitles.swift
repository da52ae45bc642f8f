import Diagnostics

/// Pages of one edition with the same title, whatever its letters' case: readers of search and menus cannot tell them
/// apart.
func duplicateTitles(_ editions: [LinkedEdition]) -> [Finding] {
    editions.flatMap { edition -> [Finding] in
        var first: [String: Document] = [:]
        var findings: [Finding] = []
        for page in edition.index.pages {
            // A program's worksheets are the general ones with its values.
            switch page.kind {
            case .worksheet, .worksheets: continue
            default: break
            }
            guard let number = page.document else { continue }
            let document = edition.index.documents[number]
            guard let other = first[page.title.lowercased()] else {
                first[page.title.lowercased()] = document
                continue
            }
            findings.append(
                Finding(
                    .duplicateTitle, at: Place(path: document.messagePath),
                    "“\(page.title)” is also the title of \(other.messagePath)",
                    help: "Give one of them a title that tells them apart."))
        }
        return findings
    }
}
