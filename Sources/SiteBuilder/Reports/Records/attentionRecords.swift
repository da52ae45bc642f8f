import Mentoring
import Templates

/// The attention list as templates see it; it stands on the page of the newest month in the team's edition, and in no
/// file.
/// - Parameter guide: The page that helps with an attention rule.
func attentionRecords(
    _ rows: [AttentionRow], text: FigureText, links: ReportLinks,
    guide: (String) -> WordedFinding.Guide?
) -> [TemplateValue] {
    rows.map { row in
        let worded = text.attention(row)
        let guide = guide(row.rule)
        return .record(
            TemplateRecord([
                ("code", .text(worded.code)), ("rule", .text(worded.rule)), ("since", .text(worded.since)),
                ("severity", .text(worded.severity)), ("step", .text(worded.step)),
                ("side", .text(worded.side)),
                ("guide", .text(orAbsent: guide.flatMap { links.page($0.path) })),
                ("guide_title", .text(orAbsent: guide?.title)),
            ]))
    }
}
