/// The notes at the foot of a chart.
struct NotesMark {
    let notes: ChartNotes
    /// Where the first line of notes begins.
    let top: Double
    let width: ChartWidth

    func draw(into svg: inout SVGWriter) {
        for note in notes.notes {
            let middle = top + (Double(note.line) + 0.5) * width.lineHeight
            switch note.sign {
            case .hidden:
                HiddenCellsMark(boxes: [Box(x: note.x + 0.5, y: middle - 7, width: 20, height: 14)])
                    .draw(into: &svg)
            case .missing:
                MissingMark(centers: [note.x + 5], y: middle).draw(into: &svg)
            }
            TextMark(
                words: note.words, x: note.x + ChartNotes.signWidth(note.sign),
                y: baseline(centeredAt: middle, size: width.textSize), kind: "note"
            ).draw(into: &svg)
        }
    }
}
