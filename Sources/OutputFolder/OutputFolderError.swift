/// Why an edition could not be written. Unless it says otherwise, the old edition is as it was.
public enum OutputFolderError: Error, Hashable, Sendable {
    /// The system refused something: which operation, on which path, and its reason in words.
    case system(operation: String, path: String, reason: String)
    /// A folder that must not be written into, and why.
    case unsafeFolder(path: String, reason: String)
    /// Files in the edition's folder that Guidepost did not make: up to five names, and how many there are.
    case foreignFiles(folder: String, names: [String], count: Int)
    /// Another build is writing into the folder.
    case busy(folder: String)
    /// A path that a file of an edition cannot have, and why.
    case unsafePath(path: String, reason: String)
    /// Two files of the edition have this path.
    case duplicatePath(path: String)

    /// What is wrong, without a full stop.
    public var summary: String {
        switch self {
        case .system(let operation, let path, let reason): "Cannot \(operation) `\(path)`: \(reason)"
        case .unsafeFolder(let path, let reason): "Refusing to write into `\(path)`: \(reason)"
        case .foreignFiles(let folder, let names, let count):
            "`\(folder)` holds what Guidepost did not make: " + names.map { "`\($0)`" }.joined(separator: ", ")
                + (count > names.count ? " and \(count - names.count) more" : "")
        case .busy(let folder): "Another build is writing into `\(folder)`"
        case .unsafePath(let path, let reason): "No file can be written at `\(path)`: \(reason)"
        case .duplicatePath(let path): "Two pages or files want the path `\(path)`"
        }
    }

    /// What to do about it, as a sentence.
    public var help: String {
        switch self {
        case .system: "Mend the cause and build again; the edition that was there is untouched or complete."
        case .unsafeFolder: "Name a folder of its own for the output, such as `output`."
        case .foreignFiles(let folder, _, _):
            "Move them out of `\(folder)`, or remove that folder if nothing in it is needed; then build again."
        case .busy: "Wait until it has ended, then build again."
        case .unsafePath, .duplicatePath: "Give the page or file another name."
        }
    }
}
