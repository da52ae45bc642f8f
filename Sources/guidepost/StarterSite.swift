import SampleData
import SiteBuilder

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes the starter site into a folder that is new or empty: the sample handbook, reviewed today, its settings, and
/// sample programs whose data end with the last complete month.
func writeStarterSite(into folder: String) throws {
    guard isNewOrEmpty(folder) else {
        writeLine("guidepost: \(folder) is not empty; name a new folder", to: .errors)
        throw Ending.machineFailed
    }
    let today = try dayOfSourceDateEpoch() ?? today(in: "UTC")
    let civil = today.civil
    let move = SampleMove(toEndBefore: civil.year, month: civil.month, day: civil.day)
    var files = (builtInFiles(below: "content/") + builtInFiles(below: "guidepost.yml")).map {
        BuiltInFile(path: $0.path, bytes: startedToday($0.bytes, today: today.text, move: move))
    }
    for (id, program) in samplePrograms {
        files += move.moved(makeSampleData(program)).map {
            BuiltInFile(path: "content/programs/\(id)/data/\($0.name)", bytes: $0.bytes)
        }
    }
    files.append(BuiltInFile(path: ".gitignore", bytes: Array(starterGitignore.utf8)))
    for file in files { try writeNewFile(folder + "/" + file.path, file.bytes) }
    writeLine(
        """
        Made \(folder) with \(files.count) files: a handbook in content/, and sample programs with data.
        Next:
          cd \(folder)
          guidepost serve --open
        """, to: .errors)
}

/// Writes the built-in templates into a site's `templates/`; what is there already stays.
func writeTemplates(into site: String) throws {
    var written = 0
    var kept = 0
    for file in builtInFiles(below: "templates/") {
        if access(site + "/" + file.path, F_OK) == 0 {
            kept += 1
        } else {
            try writeNewFile(site + "/" + file.path, file.bytes)
            written += 1
        }
    }
    writeLine(
        "Wrote \(counted(written, "file", "files")) to \(site)/templates; \(kept) were there already",
        to: .errors)
}

private let starterGitignore = """
    # What guidepost writes, and what must not be shared: real program data.
    output/
    content/programs/*/data/

    """

private func isNewOrEmpty(_ folder: String) -> Bool {
    guard let stream = opendir(folder) else { return errno == ENOENT }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { return false }
    }
    return true
}

private func writeNewFile(_ path: String, _ bytes: [UInt8]) throws {
    makeFolders(above: path)
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw cannotWrite(path) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw cannotWrite(path) }
}
