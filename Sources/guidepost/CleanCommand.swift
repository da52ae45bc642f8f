import ArgumentParser
import OutputFolder

/// `guidepost clean`
struct CleanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clean", abstract: "Removes what build wrote, and nothing else.",
        discussion:
            "Files that Guidepost did not make are never removed: where it meets one, it stops and names it.")

    @Option(
        name: [.customShort("o", allowingJoined: true), .customLong("output")],
        help: ArgumentHelp("The folder that the editions lie in.", valueName: "folder"))
    var output = "output"

    func run() throws {
        do {
            let removed = try removeEditions(in: output, site: ".")
            writeLine(
                removed.isEmpty
                    ? "There is nothing of Guidepost's in \(output)"
                    : "Removed \(removed.map { "\(output)/\($0)" }.joined(separator: ", "))", to: .errors)
        } catch {
            writeLine("guidepost: \(error.summary)\n  fix: \(error.help)", to: .errors)
            throw Ending.machineFailed
        }
    }
}
