import Mentoring

extension FigureText {
    /// What a figure is called; a row of a breakdown adds its category: “People taking part: Mentors”.
    func name(of key: FigureKey) -> String {
        guard let dimension = key.dimension, let category = key.category else { return name(of: key.id) }
        return words.text(
            .reportRow,
            ["figure": name(of: key.id), "category": name(ofCategory: category, in: dimension)])
    }

    /// What stands under a figure's value: of what time it is where that is not the month, and how many stand behind it.
    func note(_ figure: PublishedFigure, in month: Month) -> String? {
        let isOfMonth = figure.wave == nil && figure.resultMonth == month
        let notes = [isOfMonth ? nil : period(of: figure, in: month), namedBase(figure)].compactMap(\.self)
        return notes.isEmpty ? nil : notes.joined(separator: words[.listSeparator])
    }

    /// What a figure is called where its metric is not named beside it: “Endings: As planned, of all that ended”.
    func fullName(of id: String) -> String {
        if let name = words.text(at: "metrics.\(id).full_name") { return name }
        guard let dot = id.utf8.firstIndex(of: UInt8(ascii: ".")), let metric = String(id.utf8[..<dot]),
            let whole = words.text(at: "metrics.\(metric).name")
        else { return name(of: id) }
        return words.text(.figurePart, ["metric": whole, "part": name(of: id)])
    }
}
