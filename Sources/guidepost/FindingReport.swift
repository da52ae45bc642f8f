import ArgumentParser
import Diagnostics
import SiteBuilder

/// Tells findings in the form that was asked for: to people at once, to programs when all of them are known.
struct FindingReport {
    let format: FindingFormat
    let verbose: Bool
    private var told: [Finding] = []

    init(format: FindingFormat, verbose: Bool) {
        self.format = format
        self.verbose = verbose
    }

    /// More findings, each stage's once.
    mutating func add(_ findings: [Finding]) {
        if format == .text {
            report(findings, verbose: verbose)
        } else {
            told += findings
        }
    }

    /// Prints what programs are to read; after it nothing may be added.
    func finish() {
        let bytes: [UInt8] =
            switch format {
            case .text: []
            case .json: findingsAsJSON(told)
            case .sarif: findingsAsSARIF(told, version: Guidepost.version)
            case .github: findingsAsCommands(told)
            }
        if !bytes.isEmpty { _ = writeAll(bytes, to: Channel.output.descriptor) }
    }
}

extension FindingFormat: ExpressibleByArgument {}

/// The option of commands that tell findings to programs too.
struct FormatOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How findings are printed: text, json, sarif or github. All but text go to standard output.",
            valueName: "format"))
    var format = FindingFormat.text
}
