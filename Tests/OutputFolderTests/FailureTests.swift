import Foundation
import Testing

@testable import OutputFolder

@Suite("A writing that fails", .serialized)
struct FailureTests {
    private let old = ["index.html": "home", "guides/a.html": "a"]

    @Test("at a file leaves the old edition and no stage, and names path, operation and reason")
    func longName() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let before = sandbox.tree("output")
        let name = String(repeating: "n", count: 300)
        let error = sandbox.failure { () throws(OutputFolderError) in
            try sandbox.write(["index.html": "new", name: "x", "z.html": "z"])
        }
        #expect(
            error
                == .system(
                    operation: "make", path: sandbox.output + "/.guidepost/everyone.stage/" + name,
                    reason: "File name too long"))
        #expect(sandbox.tree("output") == before)
    }

    @Test("because a file grows too large for the user's limit leaves the old edition")
    func fileSizeLimit() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let before = sandbox.tree("output")
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
        var lowered = limit
        lowered.rlim_cur = 1 << 20
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &lowered)
        defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) }
        let large = OutputFile(path: "large.bin") { $0 += [UInt8](repeating: 1, count: 2 << 20) }
        let error = sandbox.failure { () throws(OutputFolderError) in
            try writeEdition(
                [large], edition: "everyone", to: sandbox.output, site: sandbox.root, workers: 1)
        }
        #expect(
            error
                == .system(
                    operation: "write", path: sandbox.output + "/.guidepost/everyone.stage/large.bin",
                    reason: "File too large"))
        #expect(sandbox.tree("output") == before)
    }

    @Test("because a file stands where the output or our own folder should lie")
    func fileInTheWay() throws {
        let sandbox = try Sandbox()
        try sandbox.put("mine", at: "output/.guidepost")
        let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["a": "x"]) }
        #expect(error == .unsafeFolder(path: sandbox.output + "/.guidepost", reason: "it is not a folder"))
        #expect(sandbox.tree("output") == [".guidepost": "mine"])
    }

    @Test("because another build has the lock says so and goes through afterwards")
    func locked() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let before = sandbox.tree("output")
        do {
            let folder = try #require(try OpenFolder.open(sandbox.output, followingLink: false))
            let state = try StateFolder(in: folder)
            let error = sandbox.failure { () throws(OutputFolderError) in try sandbox.write(["a": "x"]) }
            #expect(error == .busy(folder: sandbox.output))
            withExtendedLifetime(state) {}
        }
        #expect(sandbox.tree("output") == before)
        #expect(try sandbox.write(["a": "x"])?.removed.count == 2)
    }

    @Test("because somebody put a file into the edition meanwhile gives the old edition back with that file")
    func foreignFileMeanwhile() throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        var before = sandbox.tree("output")
        let error = sandbox.failure { () throws(OutputFolderError) in
            try sandbox.write(["index.html": "new"]) {
                try? sandbox.put("mine", at: "output/everyone/mine.txt")
                return true
            }
        }
        #expect(error == .foreignFiles(folder: sandbox.output + "/everyone", names: ["mine.txt"], count: 1))
        before["everyone/mine.txt"] = "mine"
        #expect(sandbox.tree("output") == before)
    }

    @Test("at the exchange leaves the old edition", arguments: [EIO, EACCES, EROFS])
    func exchangeFails(code: Int32) throws {
        let sandbox = try Sandbox()
        try sandbox.write(old)
        let before = sandbox.tree("output")
        let error = sandbox.failure { () throws(OutputFolderError) in
            try sandbox.write(["index.html": "new"], exchange: { _, _, _, _ in code })
        }
        guard case .system("exchange", _, _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(sandbox.tree("output") == before)
    }
}
