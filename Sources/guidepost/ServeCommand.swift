import ArgumentParser
import Diagnostics
import Mentoring
import Preview
import SiteBuilder
import Support

/// `guidepost serve`
struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Shows the site in a browser, from memory.",
        discussion: """
            Builds one edition and serves it on this machine only, without writing to output/. Stop it with Ctrl-C.

              guidepost serve              the first edition of the settings, on the first free port from 4000
              guidepost serve -p 8080 -O   on port 8080, and open the browser
            """,
        aliases: ["preview", "dev"])

    @OptionGroup var site: SiteOptions

    @Option(
        name: [.customShort("p", allowingJoined: true), .customLong("port")],
        help: "The port; 0 takes any that is free.")
    var port: Int?

    @Option(
        help: ArgumentHelp(
            "The address to listen on; another than 127.0.0.1 is seen by others.", valueName: "address"))
    var host = "127.0.0.1"

    @Flag(name: [.customShort("O"), .customLong("open")], help: "Open the browser.")
    var open = false

    func validate() throws {
        if let port, !(0...65_535).contains(port) {
            throw ValidationError("-p takes a number from 0 to 65535.")
        }
    }

    func run() throws {
        let built = build(try site.world(), options: site.buildOptions())
        report(built.findings, verbose: site.verbose)
        guard let output = shown(of: built.value) else { throw Ending.siteHasErrors }
        let made = built.value
        let files = Dictionary(output.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        let find: @Sendable (String) -> [UInt8]? = { path in
            files[path].map { entry in
                var bytes: [UInt8] = []
                entry.produce(&bytes)
                if bytes.isEmpty, let made {
                    // A page that cannot be rendered is empty; the terminal says why.
                    report(made.renderFindings(), verbose: false)
                }
                return bytes
            }
        }
        let preview: RunningPreview
        do {
            preview = try startPreview(
                PreviewSite(find: find, notFound: { find("404.html") ?? [] }),
                at: PreviewAddress(host: host, port: port))
        } catch {
            writeLine("guidepost: \(error)", to: .errors)
            throw Ending.machineFailed
        }
        if preview.isOpenToOthers {
            writeLine("guidepost: others on your network can see this site while it is served", to: .errors)
        }
        writeLine("Serving \(output.edition.rawValue) at \(preview.url) (Ctrl-C stops)", to: .errors)
        if open { openBrowser(preview.url) }
        waitForInterruption()
        preview.stop()
        throw Ending.interrupted
    }

    /// The first edition that was asked for or is listed.
    private func shown(of made: SiteOutput?) -> Output? {
        guard let made else { return nil }
        let wanted = site.editions.first ?? made.listed.first
        return made.editions.first { $0.edition == wanted }
    }
}
