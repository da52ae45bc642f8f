import ArgumentParser
import SiteBuilder

/// `guidepost doctor`
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Looks at versions, settings and copied templates.",
        discussion: """
            Says what this Guidepost is made of and what of the site in this folder somebody should know: templates
            that were copied and differ from the built-in ones, settings that do not hold, a time zone that the
            machine lacks. Exit code 1 where something does not work.
            """)

    @OptionGroup var site: SiteOptions

    func run() throws {
        let found = examine(try site.world(), version: Guidepost.version)
        for remark in found.remarks {
            let mark =
                switch remark.standing {
                case .fine: "ok    "
                case .note: "note  "
                case .fault: "fault "
                }
            writeLine(mark + remark.text, to: .output)
        }
        if found.hasFault { throw Ending.siteHasErrors }
    }
}
