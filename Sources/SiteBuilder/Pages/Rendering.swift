import Diagnostics
import MarkdownGFM
import Synchronization
import Templates

/// All that turns a page of the index into bytes.
struct Rendering: Sendable {
    let setup: PageSetup
    /// The links of each page.
    let links: [PageLinks]
    /// The fenced blocks of each page.
    let blocks: [PageBlocks]
    /// The pages that each page leads to at its end.
    let related: [[Int]]
    let templates: TemplateSet
    /// The layouts of the site's own that may be named in front matter.
    let layouts: Set<String>
    let problems: RenderProblems

    /// Appends a page.
    func render(_ page: Int, into output: inout [UInt8]) {
        let body = HTML(trusted: body(of: page))
        let name = setup.index.document(of: page)?.messagePath ?? setup.index.pages[page].output
        let record = pageRecord(page, body: body, related: related[page], setup: setup)
        fill(template(of: page), record, page: name, into: &output)
    }

    /// Appends the page that answers for addresses that do not exist.
    func renderNotFound(into output: inout [UInt8]) {
        fill("not-found.html", notFoundRecord(setup: setup), page: "404.html", into: &output)
    }

    private func fill(_ template: String, _ record: TemplateRecord, page: String, into output: inout [UInt8]) {
        do {
            try templates.render(template, record, into: &output)
        } catch {
            let finding = error.finding
            problems.add(
                Finding(
                    finding.code, at: finding.place, "\(finding.summary), on the page \(page)",
                    help: finding.help))
        }
    }

    private func template(of page: Int) -> String {
        if let layout = setup.index.document(of: page)?.frontMatter.layout?.text,
            layouts.contains(layout + ".html")
        {
            return layout + ".html"
        }
        return setup.index.template(of: page)
    }

    /// The page's Markdown with its links filled in, without a leading heading that repeats its title.
    private func body(of page: Int) -> [UInt8] {
        guard let document = setup.index.document(of: page) else { return [] }
        let html = document.markdown.html
        let links = links[page].links
        var output: [UInt8] = []
        output.reserveCapacity(html.count + links.count * 48)
        var written = document.bodyStart
        for hole in document.markdown.holes where hole.offset >= document.bodyStart {
            output += html[written..<hole.offset]
            written = hole.offset
            switch hole.kind {
            case .link(let number): append(links[number], from: page, to: &output)
            case .value(let number):
                guard case .figure(let reference) = links[number] else { continue }
                output += " <span class=\"live-figure\">".utf8
                appendEscaped(setup.liveFigure(reference), to: &output)
                output += "</span>".utf8
            case .replaceable(let number):
                append(links[number], inPlaceOf: document.markdown.links[number].text, on: page, to: &output)
            case .image(let number):
                guard case .url(let url) = links[number] else {
                    appendEscaped(document.markdown.links[number].text, to: &output)
                    continue
                }
                output += "<img".utf8
                append(url, as: " src=\"", to: &output)
                output += document.markdown.links[number].imageAttributes
                output += " loading=\"lazy\">".utf8
            case .fence(let number):
                append(blocks[page].blocks[number], number: number, of: page, to: &output)
            }
        }
        output += html[written...]
        return output
    }

    private func append(
        _ block: PageBlocks.Outcome, number: Int, of page: Int, to output: inout [UInt8]
    ) {
        switch block {
        case .nothing: return
        case .code: output += setup.index.document(of: page)?.markdown.fences[number].asCode ?? []
        case .filled(let name, let block):
            let address = PageAddress.output(setup.index.pages[page].output)
            let record = block.record(in: BlockPlace(setup: setup, page: address, number: number + 1))
                .setting(.words, to: .record(setup.wordRecord))
            let messagePath = setup.index.document(of: page)?.messagePath ?? ""
            fill(BlockContract.template(of: name), record, page: messagePath, into: &output)
        }
    }

    /// A program's worksheet shows its value of a setting; any other page, and one without a value, the words.
    private func append(
        _ link: ResolvedLink, inPlaceOf text: String, on page: Int, to output: inout [UInt8]
    ) {
        guard case .setting(let setting) = link, let program = setup.index.program(ofWorksheet: page),
            let value = setup.value(
                of: setting, in: program, from: .output(setup.index.pages[page].output))
        else { return appendEscaped(text, to: &output) }
        output += "<span class=\"setting\">".utf8
        if let href = value.href {
            output += "<a".utf8
            append(href, as: " href=\"", to: &output)
            output += ">".utf8
        }
        appendEscaped(value.text, to: &output)
        output += value.href == nil ? "</span>".utf8 : "</a></span>".utf8
    }

    private func append(_ link: ResolvedLink, from page: Int, to output: inout [UInt8]) {
        switch link {
        case .url(let url): append(url, as: " href=\"", to: &output)
        case .figure(let reference):
            let address = PageAddress.output(setup.index.pages[page].output)
            append(setup.address(of: reference, from: address), as: " href=\"", to: &output)
        case .setting, .wordsOnly: return
        }
    }

    private func append(_ url: String, as attribute: StaticString, to output: inout [UInt8]) {
        attribute.withUTF8Buffer { output += $0 }
        appendEscaped(url, to: &output)
        output.append(UInt8(ascii: "\""))
    }
}

/// What went wrong while pages were rendered, from all workers.
final class RenderProblems: Sendable {
    private let found = Mutex<[Finding]>([])

    func add(_ finding: Finding) { found.withLock { $0.append(finding) } }

    /// In no order; one that was met twice stands there twice.
    var findings: [Finding] { found.withLock { $0 } }
}
