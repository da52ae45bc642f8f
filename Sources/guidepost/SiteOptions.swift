import ArgumentParser
import Mentoring
import SiteBuilder
import Support

/// The options that every command has that builds a site.
struct SiteOptions: ParsableArguments {
    @Option(
        name: .customLong("edition"),
        help: ArgumentHelp(
            "Only this edition: everyone, leadership or team. May be given again.", valueName: "edition"))
    var editions: [Edition] = []

    @Option(
        name: .customLong("as-of"), help: ArgumentHelp("Take this day for today.", valueName: "YYYY-MM-DD"),
        transform: parseDay)
    var asOf: Day?

    @Option(
        name: .customLong("data-root"), help: ArgumentHelp("Read program data from here.", valueName: "folder"))
    var dataRoot: String?

    @Flag(name: [.customShort("D"), .customLong("drafts")], help: "Build drafts too.")
    var drafts = false

    @Flag(name: [.customShort("F"), .customLong("future")], help: "Build pages that are not out yet too.")
    var future = false

    @Flag(name: [.customShort("E"), .customLong("expired")], help: "Build expired pages too.")
    var expired = false

    @Flag(help: "Count warnings as errors.")
    var strict = false

    @Flag(help: "Show every finding, however many there are of a kind.")
    var verbose = false

    @Option(
        name: [.customShort("j", allowingJoined: true), .customLong("jobs")],
        help: ArgumentHelp(
            "How many threads may work at a time; as many as processors by default.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("-j takes a number from 1 to 256.") }
    }

    /// The world that the command works in: this folder, the clock, and the machine.
    func world() throws -> World {
        World(
            files: DiskFiles(root: "."), asOf: try asOf ?? dayOfSourceDateEpoch(), clock: today(in:),
            knowsTimeZone: isTimeZone,
            workers: jobs ?? processorCount())
    }

    /// What the options ask of the build.
    func buildOptions(baseURL: String? = nil, upkeep: Bool = false) -> BuildOptions {
        BuildOptions(
            editions: editions.isEmpty ? nil : Edition.allCases.filter(editions.contains), baseURL: baseURL,
            dataRoot: dataRoot, drafts: drafts, future: future, expired: expired, strict: strict,
            upkeep: upkeep)
    }
}

extension Edition: ExpressibleByArgument {}

@Sendable private func parseDay(_ text: String) throws -> Day {
    guard let day = Day(parsing: Array(text.utf8)) else {
        throw ValidationError("“\(text)” is not a date; write it as YYYY-MM-DD, such as 2026-09-30.")
    }
    return day
}
