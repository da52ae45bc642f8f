import Foundation
import Testing

@testable import OutputFolder

@Suite("Refusing to write")
struct RefusalTests {
    @Test("into an edition with files of somebody else names up to five and touches nothing")
    func foreignFiles() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["index.html": "home", "guides/a.html": "a"])
        for name in ["z", "guides/b.html", "c", "d", "e", "f", ".git/HEAD"] {
            try sandbox.put("mine", at: "output/everyone/" + name)
        }
        let before = sandbox.tree("output")
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["index.html": "new"]) }
        #expect(
            error
                == .foreignFiles(
                    folder: sandbox.output + "/everyone", names: [".git/", "c", "d", "e", "f"], count: 7))
        #expect(error?.summary.contains("`f` and 2 more") == true)
        #expect(sandbox.tree("output") == before)
    }

    @Test(
        "into an edition that was there before, a link or an empty folder in it",
        arguments: ["file", "link", "folder"])
    func foreignThing(kind: String) throws {
        let sandbox = try Sandbox()
        try sandbox.makeFolder("output/everyone")
        switch kind {
        case "file": try sandbox.put("mine", at: "output/everyone/index.html")
        case "link": try sandbox.link("output/everyone/index.html", to: "/etc/hostname")
        default: try sandbox.makeFolder("output/everyone/index.html")
        }
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["index.html": "new"]) }
        guard case .foreignFiles(_, let names, 1) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(names == [kind == "folder" ? "index.html/" : "index.html"])
    }

    @Test("where a folder of ours became a link, so that nothing is read or removed behind it")
    func folderBecameLink() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["guides/a.html": "a"])
        try sandbox.rename("output/everyone/guides", "elsewhere")
        try sandbox.link("output/everyone/guides", to: sandbox.root + "/elsewhere")
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["b.html": "b"]) }
        #expect(error == .foreignFiles(folder: sandbox.output + "/everyone", names: ["guides"], count: 1))
        #expect(sandbox.text("elsewhere/a.html") == "a")
    }

    @Test("an empty folder that is there already is no reason")
    func emptyFolder() throws {
        let sandbox = try Sandbox()
        try sandbox.makeFolder("output/everyone")
        #expect(try sandbox.write(["a": "x"])?.written == 1)
    }

    @Test(
        "paths that leave the edition or are none",
        arguments: ["", "/a", "a//b", "a/", "..", "../a", "a/../b", ".", "./a", "a/.", "a\0b", "/"])
    func unsafePaths(path: String) throws {
        let sandbox = try Sandbox()
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["ok": "x", path: "x"])
        }
        guard case .unsafePath(path, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!sandbox.exists("output"))
    }

    @Test("paths of more than 128 parts")
    func deepPath() {
        #expect(unsafePart(of: Array(repeating: "a", count: 128).joined(separator: "/")) == nil)
        #expect(unsafePart(of: Array(repeating: "a", count: 129).joined(separator: "/")) != nil)
    }

    @Test("two files with one path, or a file whose path is another's folder")
    func pathsThatMeet() throws {
        let sandbox = try Sandbox()
        func error(_ paths: [String]) -> OutputFolderError? {
            sandbox.failure { () throws(OutputFolderError) in
                try writeEdition(
                    files(paths), edition: "everyone", to: sandbox.output, site: sandbox.root, workers: 1)
            }
        }
        #expect(error(["a/b.html", "c", "a/b.html"]) == .duplicatePath(path: "a/b.html"))
        guard case .unsafePath("a/b", _) = error(["a/b/c/d", "x", "a/b"]) else {
            Issue.record("a file in the place of a folder")
            return
        }
        #expect(!sandbox.exists("output"))
    }

    @Test(
        "editions with names that are paths or ours",
        arguments: ["", "..", "a/b", ".guidepost", "é", "a.stage"])
    func editionNames(name: String) throws {
        let sandbox = try Sandbox()
        let error = sandbox.failure { () throws(OutputFolderError) in
            try sandbox.write(["a": "x"], edition: name)
        }
        guard case .unsafePath(name, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("a folder of our own folder's name that is not ours")
    func foreignState() throws {
        let sandbox = try Sandbox()
        try sandbox.put("mine", at: "output/.guidepost/notes")
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["a": "x"]) }
        guard case .unsafeFolder(sandbox.output + "/.guidepost", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(sandbox.tree("output") == [".guidepost/": "", ".guidepost/notes": "mine"])
    }
}
