import Foundation
import Testing

@testable import OutputFolder

@Suite("Removing what was made")
struct RemoveEditionsTests {
    @Test("removes all editions and our own folder, and nothing else")
    func all() throws {
        let sandbox = try Sandbox()
        try sandbox.put("", at: "output/.gitkeep")
        try sandbox.put("mine", at: "output/other/notes.txt")
        try sandbox.write(["a/b.html": "x"], edition: "team")
        try sandbox.write(["a/b.html": "x"])
        #expect(try removeEditions(in: sandbox.output, site: sandbox.root) == ["everyone", "team"])
        #expect(sandbox.tree("output") == [".gitkeep": "", "other/": "", "other/notes.txt": "mine"])
        #expect(try removeEditions(in: sandbox.output, site: sandbox.root) == [])
        #expect(try sandbox.write(["a": "x"])?.written == 1)
    }

    @Test("removes nothing where one edition holds what is not ours")
    func foreign() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "x"])
        try sandbox.write(["a.html": "x"], edition: "team")
        try sandbox.put("mine", at: "output/team/mine.txt")
        let before = sandbox.tree("output")
        let error = sandbox.failure { () throws(OutputFolderError) in
            _ = try removeEditions(in: sandbox.output, site: sandbox.root)
            return nil
        }
        #expect(error == .foreignFiles(folder: sandbox.output + "/team", names: ["mine.txt"], count: 1))
        #expect(sandbox.tree("output") == before)
    }

    @Test("does not make or touch an output that we never wrote into")
    func never() throws {
        let sandbox = try Sandbox()
        #expect(try removeEditions(in: sandbox.output, site: sandbox.root) == [])
        #expect(!sandbox.exists("output"))
        try sandbox.put("mine", at: "output/everyone/index.html")
        #expect(try removeEditions(in: sandbox.output, site: sandbox.root) == [])
        #expect(sandbox.text("output/everyone/index.html") == "mine")
    }

    @Test("does not reach through a link that stands for the output")
    func link() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "x"])
        try sandbox.link("linked", to: sandbox.output)
        let error = sandbox.failure { () throws(OutputFolderError) in
            _ = try removeEditions(in: sandbox.root + "/linked", site: sandbox.root)
            return nil
        }
        #expect(error?.summary.contains("it is a link that leads to") == true)
        #expect(sandbox.text("output/everyone/a.html") == "x")
    }
}

@Suite("Repairing without writing")
struct RepairOutputTests {
    @Test("puts an edition back that was caught between two renames")
    func halfDone() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "x"])
        let before = sandbox.tree("output")
        try sandbox.rename("output/everyone", "output/.guidepost/everyone.old")
        try repairOutput(in: sandbox.output, site: sandbox.root)
        #expect(sandbox.tree("output") == before)
    }

    @Test("forgets what was in an edition that somebody removed")
    func removedByHand() throws {
        let sandbox = try Sandbox()
        try sandbox.write(["a.html": "x"])
        try FileManager.default.removeItem(atPath: sandbox.output + "/everyone")
        try repairOutput(in: sandbox.output, site: sandbox.root)
        try sandbox.put("mine", at: "output/everyone/a.html")
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["a.html": "x"]) }
        #expect(error == .foreignFiles(folder: sandbox.output + "/everyone", names: ["a.html"], count: 1))
    }

    @Test("makes nothing where there is nothing")
    func nothing() throws {
        let sandbox = try Sandbox()
        try repairOutput(in: sandbox.output, site: sandbox.root)
        #expect(!sandbox.exists("output"))
    }
}
