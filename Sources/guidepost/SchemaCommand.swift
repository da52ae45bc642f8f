import ArgumentParser
import Mentoring
import SiteBuilder

/// `guidepost schema`
struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Prints JSON Schemas, for editors and for those who write exports.",
        discussion: """
              guidepost schema data > data.schema.json             one object, from file name to its schema
              guidepost schema config > guidepost.schema.json      for guidepost.yml
              guidepost schema front-matter > page.schema.json     for what stands between --- lines

            All are of the draft 2020-12. In program data, x-publish on a field says who may ever see it: secret,
            calc, team or open. An editor with the YAML language server takes the other two from a first line such as
            “# yaml-language-server: $schema=guidepost.schema.json”.
            """)

    /// What a schema is for.
    enum Subject: String, CaseIterable, ExpressibleByArgument {
        case data, config
        case frontMatter = "front-matter"
    }

    @Argument(help: "data, config or front-matter.")
    var subject: Subject

    func run() {
        let bytes =
            switch subject {
            case .data: dataSchema()
            case .config: settingsSchema()
            case .frontMatter: frontMatterSchema()
            }
        _ = writeAll(bytes, to: Channel.output.descriptor)
    }
}
