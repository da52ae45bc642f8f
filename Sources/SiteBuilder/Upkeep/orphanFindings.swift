import Diagnostics

/// Pages that no other page's text or `related:` leads to; menus alone bring few readers.
func orphanFindings(_ pages: [Document], ways: PageWays) -> [Finding] {
    pages.filter { ways.orphans.contains($0.path) }.map { document in
        Finding(
            .orphanPage, at: Place(path: document.messagePath), "no other page leads here",
            help: "Link to it from a page whose readers need it, or name it in related: there.")
    }
}
