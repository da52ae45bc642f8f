import Foundation
import Synchronization
import Testing

@testable import OutputFolder

@Suite("Writing an edition")
struct WriteTests {
    private let site = ["index.html": "home", "guides/trust.html": "trust", "guides/deep/er.html": ""]

    @Test("makes all files and nothing else")
    func fresh() throws {
        let sandbox = try Sandbox()
        #expect(try sandbox.write(site) == Changes(written: 3, unchanged: 0, removed: [], bytes: 9))
        #expect(
            sandbox.tree("output/everyone") == [
                "index.html": "home", "guides/": "", "guides/trust.html": "trust", "guides/deep/": "",
                "guides/deep/er.html": "",
            ])
        #expect(sandbox.state == ["lock", "everyone.manifest"])
    }

    @Test("a second time links what is unchanged")
    func unchanged() throws {
        let sandbox = try Sandbox()
        try sandbox.write(site)
        let inode = try sandbox.inode("output/everyone/guides/trust.html")
        let before = sandbox.tree("output/everyone")
        #expect(try sandbox.write(site) == Changes(written: 0, unchanged: 3, removed: [], bytes: 0))
        #expect(try sandbox.inode("output/everyone/guides/trust.html") == inode)
        #expect(sandbox.tree("output/everyone") == before)
        #expect(sandbox.state == ["lock", "everyone.manifest"])
    }

    @Test("counts and makes what changed, came and went")
    func changed() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "1", "b.html": "2", "gone/c.html": "3"])
        let inode = try sandbox.inode("output/everyone/b.html")
        let changes = try sandbox.write(["a.html": "one", "b.html": "2", "new/d.html": "4"])
        #expect(changes == Changes(written: 2, unchanged: 1, removed: ["gone/c.html"], bytes: 4))
        #expect(
            sandbox.tree("output/everyone") == ["a.html": "one", "b.html": "2", "new/": "", "new/d.html": "4"])
        #expect(try sandbox.inode("output/everyone/b.html") == inode)
    }

    @Test("turns a file into a folder and back")
    func fileAndFolder() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a": "file"])
        try sandbox.write(["a/b": "inside"])
        #expect(sandbox.tree("output/everyone") == ["a/": "", "a/b": "inside"])
        try sandbox.write(["a": "file"])
        #expect(sandbox.tree("output/everyone") == ["a": "file"])
    }

    @Test("replaces a file of ours that somebody changed, of the same length too")
    func modified() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "one", "b.html": "two"])
        try sandbox.put("ONE", at: "output/everyone/a.html")
        #expect(try sandbox.write(["a.html": "one", "b.html": "two"])?.written == 1)
        #expect(sandbox.text("output/everyone/a.html") == "one")
    }

    @Test("makes a file of ours again that somebody removed")
    func removedByHand() throws {
        let sandbox = try Sandbox()
        try sandbox.write(site)
        try FileManager.default.removeItem(atPath: sandbox.output + "/everyone/index.html")
        #expect(try sandbox.write(site) == Changes(written: 1, unchanged: 2, removed: [], bytes: 4))
        #expect(sandbox.text("output/everyone/index.html") == "home")
    }

    @Test("leaves everything as it was when the last look says no")
    func lastLook() throws {
        let sandbox = try Sandbox()
        try sandbox.write(site)
        let before = sandbox.tree("output")
        var looked: [String: String] = [:]
        let changes = try sandbox.write(["index.html": "other"]) {
            looked = sandbox.tree("output/everyone")
            return false
        }
        #expect(changes == nil)
        #expect(looked["index.html"] == "home")
        #expect(sandbox.tree("output") == before)
    }

    @Test("ends without a trace when it is cancelled on the way")
    func cancelled() throws {
        let sandbox = try Sandbox()
        try sandbox.write(site)
        let before = sandbox.tree("output")
        let made = Made()
        let many = (0..<100).map { number in
            OutputFile(path: "\(number).html") { bytes in
                made.count.wrappingAdd(1, ordering: .relaxed)
                bytes += "x".utf8
            }
        }
        let changes = try writeEdition(
            many, edition: "everyone", to: sandbox.output, site: sandbox.root, workers: 1,
            isCancelled: { made.count.load(ordering: .relaxed) >= 10 }, beforeSwap: { true })
        #expect(changes == nil)
        #expect(made.count.load(ordering: .relaxed) == 10)
        #expect(sandbox.tree("output") == before)
    }

    @Test("keeps editions apart and leaves other files of the output alone")
    func editions() throws {
        let sandbox = try Sandbox()
        try sandbox.put("", at: "output/.gitkeep")
        try sandbox.put("mine", at: "output/other/notes.txt")
        try sandbox.write(["a.html": "everyone"])
        try sandbox.write(["a.html": "team"], edition: "team")
        #expect(sandbox.text("output/everyone/a.html") == "everyone")
        #expect(sandbox.text("output/team/a.html") == "team")
        #expect(sandbox.text("output/.gitkeep") == "" && sandbox.text("output/other/notes.txt") == "mine")
    }

    @Test("asks for each file's bytes once, with any number of workers", arguments: [1, 2, 7, 64, 0, -1])
    func onceEach(workers: Int) throws {
        let sandbox = try Sandbox()
        let made = Made()
        let many = (0..<200).map { number in
            OutputFile(path: "\(number % 7)/\(number).html") { bytes in
                made.count.wrappingAdd(1, ordering: .relaxed)
                bytes += "page \(number)".utf8
            }
        }
        let changes = try writeEdition(
            many, edition: "everyone", to: sandbox.output, site: sandbox.root, workers: workers)
        #expect(changes?.written == 200)
        #expect(made.count.load(ordering: .relaxed) == 200)
        #expect(sandbox.text("output/everyone/3/10.html") == "page 10")
        #expect(sandbox.tree("output/everyone").count == 207)
    }

    @Test("of several editions exchanges none while one of them is not to be published")
    func severalEditions() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "old"])
        try sandbox.write(["a.html": "old"], edition: "team")
        let before = sandbox.tree("output")
        let editions = ["team", "everyone"].map { EditionFiles(name: $0, files: files(["a.html": "new"])) }
        var seen: [String?] = []
        let refused = try write(
            editions, to: sandbox.output, site: sandbox.root, workers: 1,
            beforeSwap: {
                seen = ["team", "everyone"].map { sandbox.text("output/.guidepost/\($0).stage/a.html") }
                return false
            })
        #expect(refused == nil)
        #expect(seen == ["new", "new"])
        #expect(sandbox.tree("output") == before)
        #expect(try write(editions, to: sandbox.output, site: sandbox.root, workers: 1)?.count == 2)
        #expect(sandbox.text("output/team/a.html") == "new")
        #expect(sandbox.text("output/everyone/a.html") == "new")
    }

    @Test("of several editions keeps all of them when the last cannot be written")
    func lastFails() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "old"], edition: "team")
        try sandbox.write(["a.html": "old"])
        try sandbox.put("mine", at: "output/everyone/foreign.txt")
        let before = sandbox.tree("output")
        let editions = ["team", "everyone"].map { EditionFiles(name: $0, files: files(["a.html": "new"])) }
        let error = sandbox.failure { () throws(OutputFolderError) in
            try write(editions, to: sandbox.output, site: sandbox.root, workers: 1)?.first
        }
        #expect(error != nil)
        #expect(sandbox.tree("output") == before)
    }

    @Test("of nothing is an empty folder")
    func empty() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "x"])
        #expect(try sandbox.write([:]) == Changes(written: 0, unchanged: 0, removed: ["a.html"], bytes: 0))
        #expect(sandbox.exists("output/everyone") && sandbox.tree("output/everyone").isEmpty)
    }

    @Test("tells spellings of a name apart by their bytes")
    func spellings() throws {
        let sandbox = try Sandbox()
        let many = files(["caf\u{E9}.html", "cafe\u{301}.html", "Cafe\u{301}.html", "a b\n?.html"])
        let changes = try writeEdition(
            many, edition: "everyone", to: sandbox.output, site: sandbox.root, workers: 2)
        #expect(changes?.written == 4)
        let again = try writeEdition(
            many, edition: "everyone", to: sandbox.output, site: sandbox.root, workers: 2)
        #expect(again?.unchanged == 4)
    }

    @Test("makes folders on the way to the output")
    func folders() throws {
        let sandbox = try Sandbox()
        let changes = try writeEdition(
            files(["a"]), edition: "everyone", to: sandbox.root + "/x/y/z/", site: sandbox.root, workers: 1)
        #expect(changes?.written == 1)
        #expect(sandbox.text("x/y/z/everyone/a") == "x")
    }
}

private final class Made: Sendable {
    let count = Atomic<Int>(0)
}
