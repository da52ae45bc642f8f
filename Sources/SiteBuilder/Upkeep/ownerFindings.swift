import Diagnostics

/// Pages that nobody answers for.
func ownerFindings(_ pages: [Document]) -> [Finding] {
    pages.filter { ($0.frontMatter.owner ?? "").utf8.isEmpty }.map { document in
        Finding(
            .missingOwner, at: Place(path: document.messagePath), "nobody is named who keeps the page true",
            help: "Write owner: with the name of a person or a team into its front matter.")
    }
}
