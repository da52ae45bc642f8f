import Diagnostics

/// What stopped the filling of a template, before it is put into words.
struct RenderFailure: Error {
    /// What is wrong with the value.
    let reason: Reason
    /// The tag that asked for it.
    let origin: NameReference.Origin
    /// The names there would have been; empty where the name is known.
    var knownNames: [String] = []

    enum Reason {
        case unknownName
        case cannotBeShown
        case rawText
    }

    /// The failure in words; the value itself is never quoted.
    func finding(about name: String, at place: Place) -> Finding {
        switch reason {
        case .unknownName:
            let last = name.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) } ?? name
            let help = nearestName(to: last, among: knownNames).map { "Did you mean “\($0)”?" }
            return Finding(
                .unknownTemplateName, at: place, "“\(name)” has no value on this page",
                help: help
                    ?? "Put the tag into a section, {{#\(name)}}, which is left out where there is no value.")
        case .cannotBeShown:
            return Finding(
                .wrongTemplateUse, at: place, "“\(name)” is not a text on this page, so a tag cannot show it",
                help: "Use it as a section: {{#\(name)}} … {{/\(name)}}.")
        case .rawText:
            return Finding(
                .rawTemplateText, at: place, "“\(name)” is text on this page, which has to be escaped",
                help: "Write it with two braces: {{\(name)}}.")
        }
    }
}
