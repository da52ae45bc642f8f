import Mentoring
import Templates

/// What all pages of one edition are filled with: everything but the page itself.
struct PageSetup: Sendable {
    let index: SiteIndex
    let settings: SiteSettings
    /// `base_url:`, or what the command line put in its place.
    let baseURL: String?
    let words: Words
    /// The same words as templates see them, made once.
    let wordRecord: TemplateRecord
    let assets: TemplateAssets
    let today: Day
    let figures: FigureText
    /// The navigation that the pages of a folder share, by folder.
    let folderNavigation: [String: FolderNavigation]
    /// Which page helps with what.
    let guides: GuidesByHelp
    /// The figures and reports of each program for this edition, by the program's id.
    let reports: [String: ProgramReports]
    /// The paths of all pages.
    let outputs: Set<String>

    init(
        index: SiteIndex, settings: SiteSettings, baseURL: String?, words: Words, wordRecord: TemplateRecord,
        assets: TemplateAssets, today: Day, programs: [ProgramSource]
    ) {
        self.index = index
        self.settings = settings
        self.baseURL = baseURL
        self.words = words
        self.wordRecord = wordRecord
        self.assets = assets
        self.today = today
        let text = FigureText(words: words)
        figures = text
        folderNavigation = FolderNavigation.ofFolders(in: index)
        let guides = GuidesByHelp(index.documents) { _, document in index.pageOfPath[document.path] }
        self.guides = guides
        let pages = index.pages
        reports = Dictionary(
            programs.compactMap { program in
                program.figures[index.edition].map { figures in
                    let reports = ProgramReports(
                        figures, frozen: program.frozen[index.edition] ?? [:],
                        dataFolder: program.dataFolder, text: text, stories: index.stories
                    ) { finding in
                        guides.page(for: finding).map {
                            WordedFinding.Guide(path: pages[$0].output, title: pages[$0].title)
                        }
                    }
                    return (program.id, reports)
                }
            }, uniquingKeysWith: { first, _ in first })
        outputs = Set(pages.map(\.output))
    }

    /// Addresses as a page writes them: relative to where the page lies, or, on the page for addresses that do
    /// not exist, absolute, since that page is served at any depth.
    func href(of target: String, from page: PageAddress, anchor: String? = nil) -> String {
        switch page {
        case .output(let source): RelativeURL.from(source, to: target, anchor: anchor)
        case .anywhere: RelativeURL.absolute(target, below: basePath, anchor: anchor)
        }
    }

    /// What a browser's tab says of a page.
    func tabTitle(_ page: String) -> String {
        words.text(.pageTabTitle, ["page": page, "site": settings.title])
    }

    /// The path that the site will be served below.
    var basePath: String { baseURL.map(RelativeURL.path(ofBaseURL:)) ?? "/" }
}

/// Where the page is that a link stands on.
enum PageAddress: Sendable {
    case output(String)
    case anywhere
}
