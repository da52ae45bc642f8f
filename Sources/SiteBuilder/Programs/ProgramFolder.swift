import Diagnostics

/// Where the data of a program lie, as the disk has it.
struct ProgramFolder: Sendable {
    /// The program's id: the name of its folder below `content/programs/` or `data_root`.
    let id: String
    /// The folder of its data, as messages print it.
    let path: String
    /// The paths of the files in it.
    let files: [String]
    /// How many bytes these have together.
    let size: Int
    /// What stands where the folder or one of its files belongs and cannot be read.
    let obstacles: [Finding]
}
