import Diagnostics
import Templates
import YAMLReader

/// ` ```related `: cards that lead to other pages, each with a note of the author's or what the page says of itself.
struct RelatedBlock: ListBlock {
    struct Item: Sendable {
        let page: YAMLScalar
        let note: String?
    }

    static let name = "related"
    static let keys = ["page", "note"]
    static let keyOfWord: String? = "page"
    static let fields = BlockContract.related

    let items: [Item]

    static func item(_ reader: inout MappingReader) -> Item? {
        let page = reader.needed("page", help: "Write page: and the path of a page.")
        let note = reader.text("note")
        return page.map { Item(page: $0, note: note) }
    }

    var sources: BlockSources { BlockSources(pages: items.map(\.page.text)) }

    func resolve(in scope: inout BlockScope) -> (any PageBlock)? {
        var cards: [RelatedCards.Card] = []
        for item in items {
            let found = relatedPage(item.page.text, from: scope.page, links: scope.links)
            if let problem = found.problem {
                scope.report(problem.code, at: item.page.range, problem.summary, help: problem.help)
            }
            guard let target = found.page, !cards.contains(where: { $0.page == target }) else { continue }
            cards.append(RelatedCards.Card(page: target, note: item.note))
        }
        return cards.isEmpty ? nil : RelatedCards(cards: cards)
    }
}

/// A related block whose pages are known: at least one.
struct RelatedCards: PageBlock {
    struct Card: Sendable {
        let page: Int
        let note: String?
    }

    let cards: [Card]

    func record(in place: BlockPlace) -> TemplateRecord {
        TemplateRecord([
            (
                "cards",
                .list(
                    cards.map { card in
                        let target = place.setup.index.pages[card.page]
                        let summary = card.note ?? (target.summary.utf8.isEmpty ? nil : target.summary)
                        return .record(
                            TemplateRecord([
                                (.title, .text(target.title)),
                                (.href, .text(place.setup.href(of: target.output, from: place.page))),
                                (.summary, .text(orAbsent: summary)),
                            ]))
                    })
            )
        ])
    }
}
