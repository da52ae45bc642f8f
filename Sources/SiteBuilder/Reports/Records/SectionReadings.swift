import Mentoring

/// Sentences that help to read a section's figures together. They are made from published figures alone.
extension FigureText {
    /// The heading of a section; what participants say has the response beside it (domain.md 4.1 § 9).
    func heading(of section: String, _ title: String, _ content: ReportContent) -> String {
        guard section == "voices", let response = response(content) else { return title }
        return words.text(
            .reportVoicesHeading,
            [
                "title": title, "rate": value(response.figure),
                "asked": number(Double(response.asked), .people),
            ])
    }

    /// What a section says beside its findings.
    func readings(of section: String, _ content: ReportContent) -> [String] {
        switch section {
        case "joining": [menteesAddUp(content)].compactMap(\.self)
        case "voices": [asked(content)].compactMap(\.self)
        default: []
        }
    }

    /// Where every mentee is: with a mentor, waiting, or neither. Only where the base of the share of matched mentees is
    /// told exactly, so that nothing but what is printed is subtracted.
    private func menteesAddUp(_ content: ReportContent) -> String? {
        let figures = content.figures
        guard let all = figures.figure(FigureKey("M02", dimension: "role", category: "mentee"))?.value,
            let waiting = figures.figure(FigureKey("M08"))?.value,
            case .exact(let base)? = figures.figure(FigureKey("M07"))?.base
        else { return nil }
        let matched = Double(base) - waiting
        let others = all - Double(base)
        guard matched >= 0, others >= 0 else { return nil }
        return words.text(
            .reportMentees,
            [
                "mentees": number(all, .people), "matched": number(matched, .people),
                "waiting": number(waiting, .people), "others": number(others, .people),
            ])
    }

    /// How many were asked, beside how many take part.
    private func asked(_ content: ReportContent) -> String? {
        guard let response = response(content), let all = content.figures.figure(FigureKey("M02"))?.value else {
            return nil
        }
        return words.text(
            .reportAsked,
            ["asked": number(Double(response.asked), .people), "people": number(all, .people)])
    }

    /// The response to the survey that closed in the month, where one number tells it.
    private func response(_ content: ReportContent) -> (figure: PublishedFigure, asked: Int)? {
        guard let figure = content.figures.figure(FigureKey("M34")), figure.status == .published,
            figure.value != nil, figure.resultMonth == content.month, case .exact(let asked) = figure.base
        else { return nil }
        return (figure, asked)
    }
}
