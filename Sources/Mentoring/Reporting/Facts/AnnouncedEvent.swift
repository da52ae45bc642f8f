/// What may be said of an event in any edition: all but its counts.
public struct AnnouncedEvent: Sendable {
    /// Its id.
    public let id: String
    /// What it is called.
    public let title: String
    /// What kind of event it is, as the data model spells it.
    public let kind: String
    /// The day on which it takes place.
    public let on: Day
    /// The path of a page about it; nil where there is none.
    public let page: String?

    init(_ event: ProgramEvent) {
        id = event.id
        title = event.title
        kind = event.kind.rawValue
        on = event.on
        page = event.page
    }
}
