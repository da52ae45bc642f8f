import Diagnostics
import SiteBuilder
import Testing

@Suite("Findings for programs")
struct FindingFormatTests {
    private let findings = [
        Finding(
            .brokenLink, at: Place(path: "content/a b.md", line: 3, column: 7), "no page “x”", help: "Mend it."),
        Finding(.noSite, at: Place(path: "content"), "nothing, 50%: a\nb"),
        Finding(.stalePage, at: Place(path: "content/c.md"), "hidden", severity: .off),
    ]

    @Test("JSON has every finding that counts, in printed order, and the counts")
    func json() {
        let expected = """
            {
              "findings": [
                {"code": "no-site", "severity": "error", "path": "content", "line": null, "column": null, \
            "summary": "nothing, 50%: a\\u000ab", "help": null},
                {"code": "broken-link", "severity": "warning", "path": "content/a b.md", "line": 3, "column": 7, \
            "summary": "no page “x”", "help": "Mend it."}
              ],
              "errors": 1,
              "warnings": 1
            }

            """
        #expect(String(decoding: findingsAsJSON(findings), as: UTF8.self) == expected)
    }

    @Test("workflow commands escape what would end them")
    func commands() {
        let expected = """
            ::error file=content,title=no-site::nothing, 50%25: a%0Ab
            ::warning file=content/a b.md,line=3,col=7,title=broken-link::no page “x”. Mend it.

            """
        #expect(String(decoding: findingsAsCommands(findings), as: UTF8.self) == expected)
    }

    @Test("SARIF names the rule, the level, and the place as an address")
    func sarif() {
        let text = String(decoding: findingsAsSARIF(findings, version: "1.2.3"), as: UTF8.self)
        #expect(text.contains("\"uri\": \"content/a%20b.md\""))
        #expect(text.contains("\"startLine\": 3"))
        #expect(text.contains("\"ruleId\": \"broken-link\""))
        #expect(!text.contains("stale-page"))
    }

    @Test("every code has its entry in docs/findings.md, and every entry a code; the entry tells its weight")
    func entries() {
        #expect(findingEntries().map(\.code) == FindingCode.allCases.map(\.rawValue))
        for code in FindingCode.allCases {
            let text = String((findingEntry(of: code)?.text.lowercased() ?? "").map { $0 == "\n" ? " " : $0 })
            #expect(text.contains(code.defaultSeverity == .error ? "error" : "warning"), "\(code.rawValue)")
            #expect(text.contains("always an error") == !code.mayBeLowered, "\(code.rawValue)")
        }
    }
}
