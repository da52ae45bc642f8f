/// The picture of a chart that has nothing to draw: its title and description, and the caller's words.
func emptyPicture(_ frame: ChartFrame, kind: StaticString) -> [UInt8] {
    picture(frame, kind: kind, height: EmptyMark.height) { svg in
        EmptyMark(words: frame.emptyText, width: frame.width).draw(into: &svg)
    }
}
