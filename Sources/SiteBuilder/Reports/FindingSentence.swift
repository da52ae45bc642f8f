import Mentoring

extension FigureText {
    /// A finding as a sentence of the site's language. Every percentage carries the base that may be shown.
    func sentence(_ finding: ReportFinding) -> String {
        let rule = finding.rule.rawValue
        let key = finding.variant.map { "findings.\(rule).\($0)" } ?? "findings.\(rule)"
        let places = finding.places.map { (name: $0.name, value: text($0.value)) }
        let sentence = words.filling(words.text(at: key) ?? rule, places)
        guard let more = addition(to: finding) else { return sentence }
        return sentence + words[.sentenceSeparator] + more
    }

    /// What must never be said without: few replies, and that a difference has no known cause (domain.md 4.2).
    private func addition(to finding: ReportFinding) -> String? {
        switch finding.rule {
        case .f20 where finding.severity > 0: words[.findingLowResponse]
        case .f25: words[.findingCaution]
        default: nil
        }
    }

    private func text(_ place: ReportFinding.Place) -> String {
        switch place {
        case .figure(let figure):
            return figure.unit == .percent ? valueWithBase(figure) : value(figure)
        case .counted(let figure):
            guard figure.unit == .people, let count = figure.value else { return value(figure) }
            return words.counted("units.people", Int(count), numeral: value(figure))
        case .previous(let figure):
            return figure.previous.map { number($0, figure.unit) } ?? words[.figureNoData]
        case .target(let value, let unit): return number(value, unit)
        case .category(let key):
            let category = key.category ?? ""
            return words.text(at: "categories.\(key.dimension ?? "").\(category)") ?? category
        case .phrase(let key):
            let category = key.category ?? ""
            return words.text(at: "phrases.\(key.dimension ?? "").\(category)") ?? category
        case .number(let number): return "\(number)"
        case .day(let day): return name(of: day)
        case .families(let families):
            return words.list(families.map { words.text(at: "family_data.\($0)") ?? $0 })
        case .attentionRule(let id):
            guard let name = words.text(at: "metrics.M40.\(id).name") else { return id }
            return words.text(.attentionNamed, ["id": id, "name": name])
        case .ownWords(let text):
            // The sentence that it stands in has a full stop of its own.
            return text.utf8.last == UInt8(ascii: ".") ? String(text.utf8.dropLast()) ?? text : text
        }
    }
}
