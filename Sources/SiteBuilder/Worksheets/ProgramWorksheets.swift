/// The worksheets that were made for one program.
struct ProgramWorksheets: Sendable {
    /// The page that lists them; nil where an author wrote another in its place.
    let list: Int?
    /// The page of each worksheet's document.
    let pageOfDocument: [Int: Int]

    /// The worksheets of each program, by its id.
    static func all(in pages: [SitePage]) -> [String: ProgramWorksheets] {
        var lists: [String: Int] = [:]
        var sheets: [String: [Int: Int]] = [:]
        for (number, page) in pages.enumerated() {
            switch page.kind {
            case .worksheets(let program): lists[program] = number
            case .worksheet(let program):
                if let document = page.document { sheets[program, default: [:]][document] = number }
            default: break
            }
        }
        return Dictionary(
            uniqueKeysWithValues: sheets.map { program, pages in
                (program, ProgramWorksheets(list: lists[program], pageOfDocument: pages))
            })
    }
}

extension SiteIndex {
    /// A program's worksheets in the order in which the general ones stand.
    func worksheets(of program: String) -> [Int] {
        guard let own = worksheets[program], let list = pageOfFolder[worksheetFolder] else { return [] }
        let top = tree.nodeOfPage[list]
        return tree.nodes[(top + 1)...].prefix { $0.depth > tree.nodes[top].depth }
            .compactMap { pages[$0.page].document.flatMap { own.pageOfDocument[$0] } }
    }

    /// The program that a worksheet, or a list of them, was made for; nil for any other page.
    func program(ofWorksheet page: Int) -> String? {
        switch pages[page].kind {
        case .worksheet(let program), .worksheets(let program): program
        default: nil
        }
    }

    /// What a link leads to: among a program's worksheets, the program's own and not the general one.
    func target(_ target: Int, from page: Int) -> Int {
        guard let program = program(ofWorksheet: page), let own = worksheets[program] else { return target }
        if let document = pages[target].document, let sheet = own.pageOfDocument[document] { return sheet }
        return pageOfFolder[worksheetFolder] == target ? own.list ?? target : target
    }
}
