import MarkdownGFM
import Templates

/// Everything that the template of a page is filled with; the names are those of `SiteContract`.
func pageRecord(_ page: Int, body: HTML, related: [Int], setup: PageSetup) -> TemplateRecord {
    let index = setup.index
    let site = index.pages[page]
    let address = PageAddress.output(site.output)
    let (previous, next) = index.neighbors(of: page)
    let document = index.document(of: page)
    let reports = ReportPages(setup: setup, site: site)
    let contents = document.map { contentsList(of: $0) } ?? []
    let showsContents = (document?.frontMatter.toc ?? false) && contents.count > 1
    return TemplateRecord([
        (.site, .record(siteRecord(from: address, setup: setup))),
        (.page, .record(aboutPage(page, body: body, showsContents: showsContents, setup: setup))),
        (.navigation, .list(navigation(of: page, setup: setup))),
        (.breadcrumbs, .list(index.ancestors(of: page).map { link(to: $0, from: address, setup: setup) })),
        (.contents, .list(showsContents ? contents : [])),
        (.takeaways, .list(document.map(takeaways) ?? [])),
        (.previous, previous.map { link(to: $0, from: address, setup: setup) } ?? .absent),
        (.next, next.map { link(to: $0, from: address, setup: setup) } ?? .absent),
        (.related, .list(related.map { card(of: $0, from: address, setup: setup) })),
        (.hasRelated, .flag(!related.isEmpty)),
        (.children, .list(cards(below: page, setup: setup))),
        (.dashboard, dashboard(of: site, setup: setup)),
        (.programs, .list(site.kind == .programs ? programCards(from: address, setup: setup) : [])),
        ("worksheet", worksheetRecord(page, setup: setup)), ("report", reports.report), ("year", reports.year),
        ("archive", .list(reports.archive)),
        ("metrics", .list(site.kind == .metrics ? metricRecords(words: setup.words) : [])),
        (.words, .record(setup.wordRecord)),
    ])
}

/// The names for the page that answers for addresses that do not exist.
func notFoundRecord(setup: PageSetup) -> TemplateRecord {
    let title = setup.words[.notFoundTitle]
    let page = TemplateRecord([
        (.title, .text(title)), (.headingTitle, .text(setup.tabTitle(title))),
        (.description, .absent), ("lead", .absent), ("has_about", .flag(false)), (.anchor, .absent),
        (.body, .html(HTML(trusted: []))),
        (.hasBody, .flag(false)),
        (.owner, .absent), (.author, .absent), (.reviewedOn, .absent), (.reviewedOnDate, .absent),
        (.updated, .absent), (.updatedDate, .absent), (.isStale, .flag(false)), (.isDraft, .flag(false)),
        (.showsContents, .flag(false)), (.hasTakeaways, .flag(false)), (.canonical, .absent),
        (.params, .open(TemplateRecord([]))),
    ])
    let top = setup.index.tree.nodes[0].children.map { setup.index.tree.nodes[$0].page }
    return TemplateRecord([
        (.site, .record(siteRecord(from: .anywhere, setup: setup))), (.page, .record(page)),
        (.navigation, .list([])), (.breadcrumbs, .list([])), (.contents, .list([])), (.takeaways, .list([])),
        (.previous, .absent),
        (.next, .absent), (.related, .list([])), (.hasRelated, .flag(false)),
        (.children, .list(top.map { card(of: $0, from: .anywhere, setup: setup) })),
        (.dashboard, .absent), (.programs, .list([])), ("worksheet", .absent), ("report", .absent),
        ("year", .absent),
        ("archive", .list([])), ("metrics", .list([])),
        (.words, .record(setup.wordRecord)),
    ])
}

private func siteRecord(from page: PageAddress, setup: PageSetup) -> TemplateRecord {
    let settings = setup.settings
    let isRestricted = setup.index.edition != .everyone
    let banner = isRestricted ? setup.words.text(at: "editions.\(setup.index.edition.rawValue)") : nil
    func asset(_ name: String) -> TemplateValue {
        .text(setup.href(of: setup.assets.output(of: name), from: page))
    }
    return TemplateRecord([
        (.title, .text(settings.title)), (.description, .text(settings.description)),
        (.organization, .text(orAbsent: settings.organization)), (.language, .text(settings.language)),
        (.home, .text(setup.href(of: "index.html", from: page))), (.banner, .text(orAbsent: banner)),
        // An internal handbook stays out of search engines unless its owner says otherwise in a later version.
        (.hiddenFromSearch, .flag(true)), (.style, asset("style.css")), (.script, asset("site.js")),
        (.icon, asset("icon.svg")),
    ])
}

private func aboutPage(_ page: Int, body: HTML, showsContents: Bool, setup: PageSetup) -> TemplateRecord {
    let site = setup.index.pages[page]
    let document = setup.index.document(of: page)
    let front = document?.frontMatter
    let isHome = site.kind == .home
    let full = isHome ? site.title : setup.tabTitle(site.title)
    let canonical = setup.baseURL.map { base in base + RelativeURL.absolute(site.output, below: "/") }
    return TemplateRecord([
        (.title, .text(site.title)), (.headingTitle, .text(full)),
        (.description, .text(orAbsent: site.summary.utf8.isEmpty ? nil : site.summary)),
        ("lead", .text(orAbsent: document == nil ? site.summary : front?.description)),
        (
            "has_about",
            .flag(
                front?.owner != nil || front?.author != nil || front?.reviewedOn != nil || front?.updated != nil
            )
        ),
        (.anchor, .text(orAbsent: document?.titleAnchor)), (.body, .html(body)),
        (.hasBody, .flag(!body.bytes.isEmpty)), (.owner, .text(orAbsent: front?.owner)),
        (.author, .text(orAbsent: front?.author)),
        (.reviewedOn, .text(orAbsent: front?.reviewedOn.map { setup.figures.name(of: $0) })),
        (.reviewedOnDate, .text(orAbsent: front?.reviewedOn?.text)),
        (.updated, .text(orAbsent: front?.updated.map { setup.figures.name(of: $0) })),
        (.updatedDate, .text(orAbsent: front?.updated?.text)),
        (.isStale, .flag(front?.isStale(today: setup.today) ?? false)),
        (.isDraft, .flag(front?.isDraft ?? false)),
        (.showsContents, .flag(showsContents)),
        (.hasTakeaways, .flag(document?.markdown.takeaways.isEmpty == false)),
        (.canonical, .text(orAbsent: canonical)),
        (.params, .open(front?.params.map { paramsRecord($0) } ?? TemplateRecord([]))),
    ])
}

private func navigation(of page: Int, setup: PageSetup) -> [TemplateValue] {
    if let shared = setup.folderNavigation[setup.index.pages[page].folder]?.entries(markedFor: page) {
        return shared
    }
    return navigationEntries(of: page, in: setup.index)
}

private func link(to target: Int, from page: PageAddress, setup: PageSetup) -> TemplateValue {
    let target = setup.index.pages[target]
    return .record(
        TemplateRecord([
            (.title, .text(target.title)), (.href, .text(setup.href(of: target.output, from: page))),
        ]))
}

private func cards(below page: Int, setup: PageSetup) -> [TemplateValue] {
    let site = setup.index.pages[page]
    if case .worksheets(let program) = site.kind {
        return setup.index.worksheets(of: program).map {
            card(of: $0, from: .output(site.output), setup: setup)
        }
    }
    guard site.isSection else { return [] }
    let children = setup.index.tree.nodes[setup.index.tree.nodeOfPage[page]].children
    return children.map { card(of: setup.index.tree.nodes[$0].page, from: .output(site.output), setup: setup) }
}

private func card(of page: Int, from address: PageAddress, setup: PageSetup) -> TemplateValue {
    let target = setup.index.pages[page]
    return .record(
        TemplateRecord([
            (.title, .text(target.title)), (.href, .text(setup.href(of: target.output, from: address))),
            (.summary, .text(orAbsent: target.summary.utf8.isEmpty ? nil : target.summary)),
            (.isSection, .flag(target.isSection)),
        ]))
}

private func takeaways(of document: Document) -> [TemplateValue] {
    document.markdown.takeaways.map { takeaway in
        .record(
            TemplateRecord([
                ("text", .text(takeaway.text)),
                (.href, .text(RelativeURL.from("", to: "", anchor: takeaway.id))),
            ]))
    }
}

/// Headings of levels 2 and 3, flat; a level that is skipped counts as one.
private func contentsList(of document: Document) -> [TemplateValue] {
    let headings = document.markdown.outline.filter { (2...3).contains($0.level) }
    // A page that has only third-level headings begins at depth 1 all the same.
    var depths: [Int] = []
    for heading in headings {
        let deepest = (depths.last ?? 0) + 1
        depths.append(min(heading.level - 1, deepest))
    }
    return headings.indices.map { index in
        let depth = depths[index]
        let next = index + 1 < depths.count ? depths[index + 1] : 1
        return .record(
            TemplateRecord([
                (.title, .text(headings[index].text)),
                (.href, .text(RelativeURL.from("", to: "", anchor: headings[index].id))),
                (.depth, .text("\(depth)")),
                (.opens, .flag(next > depth)),
                (.closes, .list(Array(repeating: .flag(true), count: max(0, depth - next)))),
            ]))
    }
}

extension TemplateValue {
    /// A text, or nothing.
    static func text(orAbsent text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }
}
