/// What every chart has: its id, its words in the site's language, and its width.
public struct ChartFrame: Sendable {
    /// The id of the picture, different from all others of the page; the ids of its parts begin with it.
    public let id: String
    /// The accessible name, for example "Engaged relationships". It is not drawn: the page prints it.
    public let title: String
    /// One sentence that tells what the picture shows, for those who do not see it. It is not drawn.
    public let description: String
    /// How numbers are written.
    public let numberStyle: NumberStyle
    /// What the picture says when there is nothing to draw, for example "No data yet".
    public let emptyText: String
    /// What stands for a hidden figure, for example "not shown".
    public let hiddenText: String
    /// What stands for a missing figure, for example "no data"; where it is empty, a gap is not explained.
    public let missingText: String
    /// How wide the picture is and how large its text is.
    public let width: ChartWidth

    /// Makes a frame.
    public init(
        id: String, title: String, description: String, numberStyle: NumberStyle, emptyText: String,
        hiddenText: String, missingText: String = "", width: ChartWidth = .standard
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.numberStyle = numberStyle
        self.emptyText = emptyText
        self.hiddenText = hiddenText
        self.missingText = missingText
        self.width = width
    }
}
