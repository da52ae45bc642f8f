extension FigureText {
    /// What a figure is called, by its id: a metric's name, or “Endings: as planned, of all that ended”.
    func name(ofFigure id: String) -> String {
        let name = words.text(at: "metrics.\(id).name") ?? id
        guard let dot = id.utf8.firstIndex(of: UInt8(ascii: ".")), let metric = String(id.utf8[..<dot]),
            let whole = words.text(at: "metrics.\(metric).name")
        else { return name }
        return words.text(.figurePart, ["metric": whole, "part": name])
    }
}
