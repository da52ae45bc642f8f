import Mentoring

/// The folder below `content/` whose pages are worksheets.
let worksheetFolder = "worksheets"

/// Adds every worksheet once more for each program with data, to be filled with the program's settings, and a page
/// that lists them. A page that an author wrote in one of these places stays.
func addWorksheets(of programs: [ProgramSource], for edition: Edition, to pages: inout [SitePage]) {
    let sheets = pages.filter { $0.kind == .page && isWorksheetFolder($0.folder) }
    guard !sheets.isEmpty else { return }
    let list = pages.first { $0.isSection && $0.folder.utf8.elementsEqual(worksheetFolder.utf8) }
    var taken = Set(pages.map { SitePath.collisionKey($0.output) })
    for program in programs where program.figures[edition] != nil {
        let folder = "programs/" + program.id
        func add(_ kind: SitePage.Kind, like page: SitePage) {
            let output = SitePath.join(folder, page.output)
            guard taken.insert(SitePath.collisionKey(output)).inserted else { return }
            pages.append(
                SitePage(
                    kind: kind, output: output, title: page.title, summary: page.summary,
                    document: page.document, folder: folder, order: page.order))
        }
        for sheet in sheets { add(.worksheet(program: program.id), like: sheet) }
        if let list { add(.worksheets(program: program.id), like: list) }
    }
}

/// Whether pages of a folder are worksheets.
func isWorksheetFolder(_ folder: String) -> Bool {
    folder.utf8.elementsEqual(worksheetFolder.utf8) || folder.utf8.starts(with: (worksheetFolder + "/").utf8)
}
