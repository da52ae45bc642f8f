import JSONReader

/// Pages as a JSON list: `path`, `title`, `owner`, `reviewed_on`, `stale_since`, `orphan`, and `output` by edition, null
/// where the page is left out.
public func pagesAsJSON(_ pages: [PageFacts]) -> [UInt8] {
    JSONValue.list(
        pages.map { page in
            let outputs = page.editions.map { edition -> (key: String, value: JSONValue) in
                switch edition {
                case .out(let edition, let output): (edition.rawValue, .text(output))
                case .leftOut(let edition, _): (edition.rawValue, .null)
                }
            }
            return .object([
                ("path", .text(page.path)), ("title", .text(page.title)), ("owner", .text(orNull: page.owner)),
                ("reviewed_on", .text(orNull: page.reviewedOn?.text)),
                ("stale_since", .text(orNull: page.staleSince?.text)), ("orphan", .boolean(page.isOrphan)),
                ("output", .object(outputs)),
            ])
        }
    ).text(linesTo: 1)
}
