import Crypto
import Diagnostics
import Foundation
import Mentoring
import Templates

/// A month's report as one HTML file: its style inside, no script, no reference to anything outside, fit for a mail and
/// for print. It is made from the report's content and the theme alone.
struct ReportPage {
    let content: ReportContent
    let settings: SiteSettings
    let theme: Theme
    let text: FigureText

    /// The file's bytes; nil, with findings, where the theme's template does not hold.
    func bytes() -> Checked<[UInt8]?> {
        var findings: [Finding] = []
        let templates = TemplateSet.compile(
            theme.templates,
            contract: SiteContract.reportFileContract(words: theme.words.texts.keys.sorted()),
            options: TemplateOptions(rawText: .refused)
        ).collect(&findings)
        guard !findings.contains(where: { $0.severity == .error }) else { return Checked(nil, findings) }
        var bytes: [UInt8] = []
        let record = TemplateRecord([
            ("file", .record(file)),
            ("report", .record(reportRecord(content, additions: ReportAdditions(), links: .none, text: text))),
            (.words, .record(theme.words.record)),
        ])
        do {
            try templates.render(SiteContract.reportFile, record, into: &bytes)
        } catch {
            return Checked(nil, findings + [error.finding])
        }
        return Checked(bytes, findings)
    }

    private var file: TemplateRecord {
        let style = safeStyle
        // Only this one style sheet is let in, by its hash (CSP level 3, “hash-source”); pictures only from within.
        let hash = Data(SHA256.hash(data: style)).base64EncodedString()
        let policy =
            "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
        let words = theme.words
        let banner =
            content.edition == .everyone ? nil : words.text(at: "editions.\(content.edition.rawValue)")
        let title = words.text(
            .reportTitle, ["program": content.name, "month": text.name(of: content.month)])
        return TemplateRecord([
            (.title, .text(title)), (.language, .text(settings.language)), ("policy", .text(policy)),
            (.style, .html(HTML(trusted: "<style>".utf8 + style + "</style>".utf8))),
            ("site", .text(settings.title)), (.organization, .text(orAbsent: settings.organization)),
            (.banner, .text(orAbsent: banner)),
        ])
    }

    /// The theme's style sheet, which cannot end its element early.
    private var safeStyle: [UInt8] {
        let style = theme.assets.files["style.css"]?.bytes ?? []
        var safe: [UInt8] = []
        safe.reserveCapacity(style.count)
        for (index, byte) in style.enumerated() {
            safe.append(byte)
            let next = style.index(after: index)
            if byte == UInt8(ascii: "<"), next < style.endIndex, style[next] == UInt8(ascii: "/") {
                safe.append(UInt8(ascii: "\\"))
            }
        }
        return safe
    }
}
