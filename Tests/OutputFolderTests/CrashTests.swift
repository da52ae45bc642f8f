import Foundation
import Testing

@testable import OutputFolder

/// Each test builds the state that a killed build leaves, and writes again.
@Suite("After a build that was killed")
struct CrashTests {
    private let old = ["index.html": "home", "guides/a.html": "a"]
    private let new = ["index.html": "new", "b.html": "b"]
    private let tidy: Set<String> = ["lock", "everyone.manifest"]

    @Test("a stage that it left is removed")
    func staleStage() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        try sandbox.put("half", at: "output/.guidepost/everyone.stage/guides/a.html")
        try sandbox.put("half", at: "output/.guidepost/team.stage/x.html")
        #expect(try sandbox.write(new)?.written == 2)
        #expect(sandbox.tree("output/everyone") == new)
        #expect(sandbox.state == tidy)
    }

    @Test("links in a stage that it left are removed and not followed")
    func linkInStage() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        try sandbox.put("mine", at: "elsewhere/mine.txt")
        try sandbox.makeFolder("output/.guidepost/everyone.stage")
        try sandbox.link("output/.guidepost/everyone.stage/link", to: sandbox.root + "/elsewhere")
        try sandbox.write(new)
        #expect(sandbox.state == tidy)
        #expect(sandbox.text("elsewhere/mine.txt") == "mine")
    }

    @Test("an empty folder of ours, or one with an empty lock, is taken up", arguments: [true, false])
    func killedAtTheVeryBeginning(hasLock: Bool) throws {
        let sandbox = try Sandbox()
        try sandbox.makeFolder("output/.guidepost")
        if hasLock { try sandbox.put("", at: "output/.guidepost/lock") }
        #expect(try sandbox.write(new)?.written == 2)
        #expect(sandbox.text("output/.guidepost/lock") == "guidepost output 1\n")
    }

    @Test("between two renames the old edition comes back, even when the next build ends early")
    func halfDone() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let before = sandbox.tree("output/everyone")
        try sandbox.rename("output/everyone", "output/.guidepost/everyone.old")
        try sandbox.put("new", at: "output/.guidepost/everyone.stage/index.html")
        #expect(try sandbox.write(new) { false } == nil)
        #expect(sandbox.tree("output/everyone") == before)
        #expect(sandbox.state == tidy)
        #expect(try sandbox.write(old)?.unchanged == 2)
    }

    @Test("behind two renames the old tree is removed")
    func oldTreeLeft() throws {
        let sandbox = try Sandbox()
        try sandbox.write(new)
        try sandbox.put("home", at: "output/.guidepost/everyone.old/index.html")
        #expect(try sandbox.write(new)?.unchanged == 2)
        #expect(sandbox.state == tidy)
    }

    @Test("between the swap and its manifest, the new tree is known as ours")
    func manifestBehind() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let oldManifest = try #require(sandbox.text("output/.guidepost/everyone.manifest"))
        try sandbox.write(new)
        try sandbox.rename("output/.guidepost/everyone.manifest", "output/.guidepost/everyone.next")
        try sandbox.put(oldManifest, at: "output/.guidepost/everyone.manifest")
        try sandbox.put("home", at: "output/.guidepost/everyone.stage/index.html")
        #expect(try sandbox.write(new) == Changes(written: 0, unchanged: 2, removed: [], bytes: 0))
        #expect(sandbox.state == tidy)
    }

    @Test("before the swap, the manifest of the tree that never came is dropped")
    func manifestAhead() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let entries = ["index.html", "b.html"].map {
            ManifestEntry(path: ExactPath($0), hash: 1, size: 1, seconds: 1, nanoseconds: 1)
        }
        // It lists b.html and describes another tree; were it believed, guides/a.html would be foreign.
        let otherTree = UInt64(try sandbox.inode("output/everyone")) + 1
        let next = ManifestFormat.bytes(tree: otherTree, entries: entries)
        try sandbox.put(String(decoding: next, as: UTF8.self), at: "output/.guidepost/everyone.next")
        #expect(try sandbox.write(old)?.unchanged == 2)
        #expect(sandbox.state == tidy)
    }

    @Test("a damaged manifest makes nothing ours")
    func damagedManifest() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        try sandbox.put("guidepost manifest 1\ntree 1\nend 5\n", at: "output/.guidepost/everyone.manifest")
        let before = sandbox.tree("output")
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(new) }
        #expect(
            error
                == .foreignFiles(
                    folder: sandbox.output + "/everyone", names: ["guides/", "index.html"], count: 2))
        #expect(sandbox.tree("output") == before)
    }
}

@Suite("Where two trees cannot be exchanged in one step")
struct TwoRenamesTests {
    private let old = ["index.html": "home", "guides/a.html": "a"]
    private let new = ["index.html": "new", "b.html": "b"]

    @Test("two renames do it", arguments: [EBUSY, EXDEV, EINVAL, ENOSYS])
    func twoRenames(code: Int32) throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let changes = try sandbox.write(new, exchange: { _, _, _, _ in code })
        #expect(changes == Changes(written: 2, unchanged: 0, removed: ["guides/a.html"], bytes: 4))
        #expect(sandbox.tree("output/everyone") == new)
        #expect(sandbox.state == ["lock", "everyone.manifest"])
    }

    @Test("a file that came meanwhile brings the old edition back")
    func foreignFileMeanwhile() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        var before = sandbox.tree("output")
        let error = sandbox.failure { () throws(OutputFolderError) in
            try sandbox.write(new) {
                try? sandbox.put("mine", at: "output/everyone/mine.txt")
                return true
            } exchange: { _, _, _, _ in
                EINVAL
            }
        }
        #expect(error == .foreignFiles(folder: sandbox.output + "/everyone", names: ["mine.txt"], count: 1))
        before["everyone/mine.txt"] = "mine"
        #expect(sandbox.tree("output") == before)
    }
}
