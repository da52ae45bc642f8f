import Foundation
import Testing

@testable import OutputFolder

/// A folder of the test's own that is removed with it.
final class Sandbox {
    let root: String

    init() throws {
        root = NSTemporaryDirectory() + "output-folder-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    var output: String { root + "/output" }

    func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(root)/\(path)", withIntermediateDirectories: true)
    }

    func put(_ text: String, at path: String) throws {
        try makeFolder((path as NSString).deletingLastPathComponent)
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(root)/\(path)"))
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: "\(root)/\(path)", withDestinationPath: target)
    }

    func rename(_ path: String, _ newPath: String) throws {
        try FileManager.default.moveItem(atPath: "\(root)/\(path)", toPath: "\(root)/\(newPath)")
    }

    func exists(_ path: String) -> Bool {
        (try? FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")) != nil
    }

    func inode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
        return try #require(attributes[.systemFileNumber] as? Int)
    }

    /// Every file below a folder with its text; folders end in a slash.
    func tree(_ path: String) -> [String: String] {
        var tree: [String: String] = [:]
        for name in FileManager.default.subpaths(atPath: "\(root)/\(path)") ?? [] {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(root)/\(path)/\(name)", isDirectory: &isFolder)
            if isFolder.boolValue {
                tree[name + "/"] = ""
            } else {
                tree[name] = text("\(path)/\(name)") ?? "link"
            }
        }
        return tree
    }

    /// Writes an edition of these texts.
    @discardableResult
    func write(
        _ texts: [String: String], edition: String = "everyone", beforeSwap: () -> Bool = { true },
        exchange: Exchange = systemExchange
    ) throws(OutputFolderError) -> Changes? {
        try writeEdition(
            files(texts), edition: edition, to: output, site: root, workers: 2, isCancelled: { false },
            beforeSwap: beforeSwap, exchange: exchange)
    }

    /// The error of an attempt to write; nil where it went through.
    func failure(_ attempt: () throws(OutputFolderError) -> Changes?) -> OutputFolderError? {
        do throws(OutputFolderError) {
            _ = try attempt()
            return nil
        } catch {
            return error
        }
    }

    /// What our own folder holds.
    var state: Set<String> {
        Set((try? FileManager.default.contentsOfDirectory(atPath: output + "/.guidepost")) ?? [])
    }
}

func files(_ texts: [String: String]) -> [OutputFile] {
    texts.sorted { $0.key < $1.key }.map { path, text in OutputFile(path: path) { $0 += text.utf8 } }
}

func files(_ paths: [String]) -> [OutputFile] {
    paths.map { path in OutputFile(path: path) { $0 += "x".utf8 } }
}

/// Writes one edition.
func writeEdition(
    _ files: [OutputFile], edition: String, to folder: String, site: String, workers: Int,
    isCancelled: @escaping @Sendable () -> Bool = { false }, beforeSwap: () -> Bool = { true },
    exchange: Exchange = systemExchange
) throws(OutputFolderError) -> Changes? {
    try write(
        [EditionFiles(name: edition, files: files)], to: folder, site: site, workers: workers,
        isCancelled: isCancelled, beforeSwap: beforeSwap, exchange: exchange)?.first
}
