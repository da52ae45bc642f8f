import ArgumentParser
import Mentoring

/// `guidepost schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints JSON Schemas, for editors and for those who write exports.",
        discussion: """
              guidepost schema data > data.schema.json    one object, from file name to its schema (2020-12)
            """,
        subcommands: [Data.self])

    /// `guidepost schema data`
    struct Data: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "data", abstract: "Prints the schemas of the files in a program's data folder.",
            discussion: "x-publish on a field says who may ever see it: secret, calc, team or open.")

        func run() { _ = writeAll(dataSchema(), to: Channel.output.descriptor) }
    }
}
