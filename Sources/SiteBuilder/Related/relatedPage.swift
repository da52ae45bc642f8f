import Diagnostics

/// The page that an author calls related to another; nil where there is none to lead to, with what is wrong.
func relatedPage(
    _ written: String, from page: Int, links: LinkResolver
) -> (page: Int?, problem: (code: FindingCode, summary: String, help: String)?) {
    let found = links.resolve(written, from: page, isImage: false)
    guard let target = found.page else {
        let help = "Write the path of a page, such as ../guides/trust.md."
        return (nil, found.problem ?? (.brokenLink, "“\(written)” is no page of this site", help))
    }
    if target == page {
        return (nil, (.selfLink, "the page is called related to itself", "Name another page, or remove it."))
    }
    return (target, found.problem)
}
