import Mentoring

extension FigureText {
    /// A finding as a sentence of the site's language. Every percentage carries the base that may be shown.
    func sentence(_ finding: ReportFinding) -> String {
        var text = words.text(at: "findings.\(finding.rule.rawValue)") ?? finding.rule.rawValue
        for (name, value) in finding.places { text = words.filling(text, [name: self.text(value)]) }
        return text
    }

    private func text(_ place: ReportFinding.Place) -> String {
        switch place {
        case .figure(let figure):
            return figure.unit == .percent ? valueWithBase(figure) : value(figure)
        case .previous(let figure):
            return figure.previous.map { number($0, figure.unit) } ?? words[.figureNoData]
        case .target(let value, let unit): return number(value, unit)
        case .category(let key):
            let category = key.category ?? ""
            return words.text(at: "categories.\(key.dimension ?? "").\(category)") ?? category
        case .number(let number): return "\(number)"
        }
    }
}
