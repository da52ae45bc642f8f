/// A description of a picture, complete at init, that can be drawn.
///
/// Drawing is a pure function of the description: the same description gives the same bytes on every machine.
/// It never fails: what cannot be drawn is left out, and a chart with nothing to draw says `frame.emptyText`.
public protocol Chart: Sendable {
    /// The words around the picture.
    var frame: ChartFrame { get }

    /// The picture as the UTF-8 bytes of one `<svg>` element, to stand in an HTML page or in a file of its own.
    func svg() -> [UInt8]
}
