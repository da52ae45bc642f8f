import Templates

/// The names of a worksheet in templates.
enum WorksheetContract {
    static let worksheet = [
        field("program", .text, "The program it is filled for; absent for a general worksheet."),
        field("program_href", .text, "The address of the program's page; absent for a general worksheet."),
        field("list_href", .text, "The address of all its worksheets; may be absent."),
        field("general_href", .text, "The address of the general worksheet; absent there."),
        field("has_versions", .flag, "Whether it is also filled for programs."),
        field("versions", .list(.record(version)), "The same worksheet, filled for each program."),
    ]

    private static let version = [
        field("program", .text, "The program it is filled for."), field("href", .text, "Its address."),
    ]

    private static func field(_ name: String, _ shape: TemplateShape, _ about: String) -> TemplateField {
        SiteContract.field(name, shape, about)
    }
}

/// What a worksheet says of its other versions; absent for a page that is none.
func worksheetRecord(_ page: Int, setup: PageSetup) -> TemplateValue {
    let index = setup.index
    guard index.isWorksheet(page), let document = index.pages[page].document else { return .absent }
    let address = PageAddress.output(index.pages[page].output)
    func href(_ target: Int?) -> TemplateValue {
        .text(orAbsent: target.map { setup.href(of: index.pages[$0].output, from: address) })
    }
    let program = index.program(ofWorksheet: page)
    let general = index.pageOfPath[index.documents[document].path]
    let versions = index.worksheets.sorted { $0.key < $1.key }.compactMap { id, sheets -> TemplateValue? in
        guard program == nil, let target = sheets.pageOfDocument[document] else { return nil }
        return .record(
            TemplateRecord([("program", .text(setup.title(ofProgram: id))), (.href, href(target))]))
    }
    return .record(
        TemplateRecord([
            ("program", .text(orAbsent: program.map { setup.title(ofProgram: $0) })),
            ("program_href", href(program.flatMap { index.pageOfFolder["programs/" + $0] })),
            ("list_href", href(program.flatMap { index.worksheets[$0]?.list })),
            ("general_href", program == nil ? .absent : href(general)),
            ("has_versions", .flag(!versions.isEmpty)), ("versions", .list(versions)),
        ]))
}

extension SiteIndex {
    /// Whether a page is a worksheet, general or a program's.
    func isWorksheet(_ page: Int) -> Bool {
        switch pages[page].kind {
        case .worksheet: true
        case .page: isWorksheetFolder(pages[page].folder)
        default: false
        }
    }
}
