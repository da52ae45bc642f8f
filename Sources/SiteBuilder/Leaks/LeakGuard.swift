import Diagnostics
import Mentoring

/// Stands between the making of a file and whoever asked for it: a file that would give something of the program data
/// away is never handed out, and the reason is a problem of the build (domain.md R14).
struct LeakGuard: Sendable {
    let scan: LeakScan
    let edition: Edition
    let authored: AuthoredAddresses
    let problems: RenderProblems

    /// The same file, looked through whenever it is made; what is refused is empty.
    ///
    /// - Parameters:
    ///   - file: What it is; nil to tell it by its name and its bytes.
    ///   - source: What messages call the file: what a person wrote, where it was made from that.
    ///   - names: Full names that may stand in it.
    func guarding(
        _ entry: OutputEntry, _ file: ScannedFile? = nil, source: String, allowing names: [String] = []
    ) -> OutputEntry {
        guard !scan.isEmpty else { return entry }
        return OutputEntry(path: entry.path) { output in
            let start = output.count
            entry.produce(&output)
            let file = file ?? ScannedFile(path: entry.path, bytes: output[start...])
            let findings = findings(
                in: output[start...], file, path: entry.path, source: source, allowing: names)
            for finding in findings { problems.add(finding) }
            if findings.contains(where: { $0.code == .leak }) { output.removeSubrange(start...) }
        }
    }

    /// What is wrong with a finished file.
    func findings(
        in bytes: ArraySlice<UInt8>, _ file: ScannedFile, path: String, source: String,
        allowing names: [String] = []
    ) -> [Finding] {
        let found = scan.leaks(in: bytes, of: file, edition: edition, allowing: names)
        let inPath = scan.leaks(in: path.utf8, of: .plain, edition: edition, allowing: names)
        return found.compactMap { finding($0, in: path, source: source) }
            + inPath.compactMap { finding($0, inPath: path) }
    }

    private func finding(_ leak: Leak, in path: String, source: String) -> Finding? {
        let place = Place(path: source)
        if case .address(let number) = leak, scan.isContact(number) || authored.has(number) {
            return Finding(
                .addressInPage, at: place,
                "“\(path)” shows an e-mail address that is in the program data, and that you wrote",
                help: "Write a role's mailbox in its place, unless the person wants to be found.")
        }
        return Finding(.leak, at: place, "“\(path)” would show \(words(leak))", help: help(leak))
    }

    /// The path itself is what must not be shown, so only its folder is named.
    private func finding(_ leak: Leak, inPath path: String) -> Finding? {
        let folder = SitePath.folder(of: path)
        return Finding(
            .leak, at: Place(path: folder.utf8.isEmpty ? "content" : "content/" + folder),
            "the name of a file or folder here would show \(words(leak))", help: "Give it another name.")
    }

    private func words(_ leak: Leak) -> String {
        switch leak {
        case .secret(let field): "a value of the secret field \(field)"
        case .address: "an e-mail address that is in the program data"
        case .pseudonym: "the id of a record"
        case .referenceCode: "a reference code, which only the team's edition may show"
        case .name: "the full name of somebody in identities.json"
        }
    }

    private func help(_ leak: Leak) -> String {
        switch leak {
        case .secret: "Look for it in the page, its title and what it includes, and take it out."
        case .address: "Take it out, or write it into the page yourself if it is meant to be there."
        case .pseudonym: "Take it out: pages speak of people in figures only."
        case .referenceCode: "Take it out, or limit the page to editions: [team]."
        case .name:
            "Take it out, also out of titles that other pages list, unless a story shows the person as named by consent."
        }
    }
}
