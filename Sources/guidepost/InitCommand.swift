import ArgumentParser
import SiteBuilder

/// `guidepost init`
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Makes a site to start from: a handbook and a sample program.",
        discussion: """
            Writes into a folder that is new or empty, and needs no network.

              guidepost init my-handbook
              cd my-handbook
              guidepost serve --open

            With --templates it writes the built-in templates into the templates/ of the site you are in, to change
            what pages look like; files that are there already stay as they are.
            """)

    @Argument(help: "The folder to make; the current one with --templates.")
    var folder: String?

    @Flag(help: "Write the built-in templates, strings and style sheet into templates/.")
    var templates = false

    func validate() throws {
        if folder == nil && !templates {
            throw ValidationError("Name the folder to make, such as my-handbook.")
        }
    }

    func run() throws {
        if templates {
            try writeTemplates(into: folder ?? ".")
        } else if let folder {
            try writeStarterSite(into: folder)
        }
    }
}
