import Foundation
import Testing

@testable import OutputFolder

@Suite("A target for the output")
struct TargetTests {
    /// A site with content, templates and a repository, and things that a target may meet.
    private func site() throws -> Sandbox {
        let sandbox = try Sandbox()
        for folder in ["site/content/guides", "site/templates", "site/.git", "site/docs", "elsewhere"] {
            try sandbox.makeFolder(folder)
        }
        try sandbox.put("x", at: "site/file")
        try sandbox.link("site/linked", to: "../elsewhere")
        try sandbox.link("site/alias", to: "content")
        return sandbox
    }

    private func reason(_ target: String, _ sandbox: Sandbox) -> String? {
        let error = sandbox.failure { () throws(OutputFolderError) in
            try writeEdition(
                files(["a.html"]), edition: "everyone", to: target, site: sandbox.root + "/site", workers: 1)
        }
        if case .unsafeFolder(_, let reason) = error { return reason }
        return error.map { "other: \($0.summary)" }
    }

    @Test(
        "that is dangerous is refused with its reason, and nothing is made",
        arguments: [
            ("site", "it is the site's folder"), ("site/", "it is the site's folder"),
            ("site/.", "it is the site's folder"), ("site/docs/..", "it is the site's folder"),
            (".", "the site's folder lies in it"), ("site/..", "the site's folder lies in it"),
            ("site/content", "it is `content` of the site or lies in it"),
            ("site/content/guides", "it lies in `content` of the site"),
            ("site/content/new/deep", "it is `content` of the site or lies in it"),
            ("site/content/guides/new", "it lies in `content` of the site"),
            ("site/alias/guides", "it lies in `content` of the site"),
            ("site/templates", "it is `templates` of the site or lies in it"),
            ("site/.git", "it is `.git` of the site or lies in it"),
            ("site/file", "it is not a folder"), ("site/linked", "it is a link that leads to `../elsewhere`"),
            ("site/linked/", "it is a link that leads to `../elsewhere`"),
            ("site/no/../way", "a folder on the way to it does not exist"),
        ])
    func dangerous(target: String, expected: String) throws {
        let sandbox = try site()
        let before = sandbox.tree(".")
        #expect(reason("\(sandbox.root)/\(target)", sandbox) == expected)
        #expect(sandbox.tree(".") == before)
    }

    @Test("that is the root, the home folder or the current folder is refused")
    func wholeWorlds() throws {
        let sandbox = try site()
        #expect(reason("/", sandbox) != nil && reason("//", sandbox) != nil)
        #expect(reason(NSHomeDirectory(), sandbox) == "it is your home folder")
        #expect(reason(".", sandbox) == "it is the current folder")
        #expect(reason("..", sandbox) == "the current folder lies in it")
        #expect(reason("", sandbox) == "the folder has no name")
        #expect(reason("a\0b", sandbox) == "its name holds a NUL")
    }

    @Test("that is too long for the system says so")
    func tooLong() throws {
        let sandbox = try site()
        let reason = reason(String(repeating: "a/", count: 2500), sandbox)
        #expect(reason?.hasSuffix("File name too long") == true)
    }

    @Test("may lie elsewhere in the site or outside")
    func harmless() throws {
        let sandbox = try site()
        for target in ["site/output", "site/docs", "site/docs/public/new", "elsewhere"] {
            #expect(reason("\(sandbox.root)/\(target)", sandbox) == nil, "\(target)")
        }
    }

    @Test("with an edition that is a link or a file is refused", arguments: [true, false])
    func editionIsNoFolder(isLink: Bool) throws {
        let sandbox = try site()
        try sandbox.makeFolder("output")
        if isLink {
            try sandbox.link("output/everyone", to: sandbox.root + "/elsewhere")
        } else {
            try sandbox.put("mine", at: "output/everyone")
        }
        let expected = isLink ? "it is a link that leads to `\(sandbox.root)/elsewhere`" : "it is not a folder"
        #expect(reason(sandbox.output, sandbox) == expected)
        #expect(sandbox.tree("elsewhere").isEmpty)
    }
}
