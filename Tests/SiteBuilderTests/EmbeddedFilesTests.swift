import Foundation
import SiteBuilder
import Testing

@Suite("The files inside the program")
struct EmbeddedFilesTests {
    private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("are those of the repository, byte for byte; Scripts/embed-files renews the list")
    func listMatchesFolders() throws {
        var expected: [String] = ["guidepost.yml"]
        for folder in ["templates", "content"] {
            let walk = try #require(
                FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path))
            for case let path as String in walk {
                var isFolder: ObjCBool = false
                let full = root.appendingPathComponent(folder).appendingPathComponent(path).path
                _ = FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
                let isPrivate = path.split(separator: "/").contains { $0 == "data" || $0.first == "." }
                if !isFolder.boolValue && !isPrivate { expected.append("\(folder)/\(path)") }
            }
        }
        let embedded = builtInFiles(below: "")
        #expect(embedded.map(\.path).sorted() == expected.sorted())
        for file in embedded {
            let bytes = try Data(contentsOf: root.appendingPathComponent(file.path))
            let isSame = Array(bytes) == file.bytes
            #expect(isSame, "\(file.path)")
        }
    }
}
