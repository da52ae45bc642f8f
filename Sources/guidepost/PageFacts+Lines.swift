import Mentoring
import SiteBuilder

extension PageFacts {
    /// Whether a person may mean the page by this: its file with or without `content/` and `.md`, or its output.
    func goes(by name: String) -> Bool {
        var names = [path]
        if let inside = String(path.utf8.dropFirst("content/".utf8.count)) { names.append(inside) }
        names += names.compactMap { String($0.utf8.dropLast(".md".utf8.count)) }
        for case .out(let edition, let output) in editions {
            names += [output, "output/\(edition.rawValue)/\(output)"]
        }
        return names.contains { $0.utf8.elementsEqual(name.utf8) }
    }

    /// What there is to know, a fact a line.
    func lines(today: Day, timeZone: String) -> [String] {
        var lines = ["\(path): \(title)"]
        for edition in editions {
            switch edition {
            case .out(let edition, let output):
                lines.append("  \(edition.rawValue): \(output), for its path below content/")
            case .leftOut(let edition, let reason):
                lines.append(
                    "  \(edition.rawValue): left out, \(reason.words) (today is \(today.text), \(timeZone))")
            }
        }
        if let menu {
            let order = order.map { "order: \($0)" } ?? "no order:, so after those that have one, by title"
            lines.append(
                "  menu: \(menu.above.isEmpty ? "the home page" : menu.above.joined(separator: " > ")), number "
                    + "\(menu.number) of \(menu.count) (\(order))")
        }
        lines.append("  template: \(template)")
        lines.append("  owner: \(owner ?? "nobody is named")")
        if let reviewedOn {
            lines.append(
                "  reviewed: \(reviewedOn.text)" + (staleSince.map { ", due again on \($0.text)" } ?? ""))
        }
        if !helpsWith.isEmpty { lines.append("  helps with: \(helpsWith.joined(separator: ", "))") }
        lines += list("led to from", linkedFrom, none: "no other page")
        lines += list("leads to", linksTo, none: nil)
        lines += list("shows or links to files", files, none: nil)
        lines += list("shows figures of programs", programs, none: nil)
        return lines
    }

    private func list(_ name: String, _ items: [String], none: String?) -> [String] {
        if items.isEmpty { return none.map { ["  \(name): \($0)"] } ?? [] }
        return ["  \(name):"] + items.map { "    \($0)" }
    }
}
