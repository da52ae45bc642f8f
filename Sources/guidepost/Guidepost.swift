import ArgumentParser

/// The command line. What each command does lives in the rooms; here are only options, words and exit codes.
struct Guidepost: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guidepost",
        abstract: "Turns mentorship guides and program data into a handbook, dashboards and reports.",
        discussion: """
            Run it in the folder of your site, where guidepost.yml lies:

              guidepost init my-handbook    make a site to start from
              guidepost build               write the site to output/everyone
              guidepost serve               look at it in a browser

            Guides are Markdown files in content/. A program's data lie in content/programs/<program>/data/ and
            never leave it: only figures that give nobody away are published.
            """,
        version: version,
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, ReportCommand.self, ListCommand.self,
            FreezeCommand.self, SchemaCommand.self, InitCommand.self, CleanCommand.self, CompletionCommand.self,
        ])

    /// Changes with every release; CHANGELOG.md says what is in each.
    static let version = "0.1.0"
}
