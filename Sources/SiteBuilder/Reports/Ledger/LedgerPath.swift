import Mentoring

/// Where the publication ledger lies (design.md section 1): everyone's beside the program's page, where it is committed
/// with the site, the restricted editions' in the data folder.
enum LedgerPath {
    /// The folder of one edition's ledger of a program.
    static func folder(of program: String, edition: Edition, dataFolder: String) -> String {
        let beside = edition == .everyone ? "content/programs/\(program)" : dataFolder
        return "\(beside)/published/\(edition.rawValue)"
    }

    /// The file of one month.
    static func file(_ month: Month, of program: String, edition: Edition, dataFolder: String) -> String {
        folder(of: program, edition: edition, dataFolder: dataFolder) + "/\(month.text).json"
    }
}
