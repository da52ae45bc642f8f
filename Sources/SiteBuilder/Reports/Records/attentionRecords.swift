import Mentoring
import Templates

/// The attention list as templates see it; it stands on the page of the newest month in the team's edition and, its
/// first rows, on the program's page, and in no file.
/// - Parameters:
///   - guide: The page that helps with an attention rule.
///   - href: The address of a page by its path; nil where it is not there.
func attentionRecords(
    _ rows: [AttentionRow], text: FigureText, href: (String) -> String?,
    guide: (String) -> WordedFinding.Guide?
) -> [TemplateValue] {
    rows.map { row in
        let worded = text.attention(row)
        let guide = guide(row.first.rule)
        let causes = worded.causes.map { cause in
            TemplateValue.record(
                TemplateRecord([
                    ("rule", .text(cause.rule)), ("severity", .text(cause.severity)),
                    ("since", .text(cause.since)),
                ]))
        }
        return .record(
            TemplateRecord([
                ("code", .text(worded.code)), ("rules", .list(causes)), ("step", .text(worded.step)),
                ("side", .text(worded.side)),
                ("guide", .text(orAbsent: guide.flatMap { href($0.path) })),
                ("guide_title", .text(orAbsent: guide?.title)),
            ]))
    }
}
