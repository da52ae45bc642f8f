import SiteBuilder
import Testing

@Suite("Settings")
struct SettingsTests {
    private func findings(_ settings: String) -> [String] {
        BuiltSite(["guidepost.yml": settings, "content/index.md": "# H\n"]).findings
    }

    @Test(
        "wrong ones are errors at their place",
        arguments: [
            ("titel: x\n", "guidepost.yml:1:1 error [unknown-setting] unknown setting “titel”"),
            ("title: {a: b}\n", "guidepost.yml:1:8 error [wrong-setting] “title” has keys of its own"),
            (
                "as_of: 2026-13-01\n",
                "guidepost.yml:1:8 error [wrong-setting] “as_of” is not a date that exists"
            ),
            ("editions: [all]\n", "guidepost.yml:1:12 error [wrong-setting] “editions” is none of"),
            (
                "base_url: javascript:x\n",
                "guidepost.yml:1:11 error [wrong-setting] “base_url” is not the address"
            ),
            ("base_url: https://x/\"><script>\n", "guidepost.yml:1:11 error [wrong-setting]"),
            ("timezone: ../../etc/passwd\n", "guidepost.yml:1:11 error [wrong-setting] “timezone” is not"),
            ("language: ../en\n", "guidepost.yml:1:11 error [wrong-setting] “language” is not"),
            (
                "markdown: {raw_html: maybe}\n",
                "error [wrong-setting] “markdown.raw_html” is none of omit, allow"
            ),
            ("checks: {no-such: off}\n", "error [unknown-setting] unknown finding code “checks.no-such”"),
            (
                "checks: {wrong-value: warning}\n",
                "error [wrong-setting] “checks.wrong-value” always stops the build"
            ),
        ])
    func wrong(settings: String, expected: String) {
        #expect(findings(settings).contains { $0.contains(expected) }, "\(findings(settings))")
    }

    @Test("checks set the weight of a finding")
    func checks() {
        let page = "---\ntitle: H\n---\n[x](nowhere.md)\n"
        func built(_ checks: String, strict: Bool = false) -> BuiltSite {
            BuiltSite(
                ["guidepost.yml": "as_of: 2026-01-15\n\(checks)", "content/index.md": page],
                options: BuildOptions(strict: strict))
        }
        #expect(built("").findings.first?.contains("warning [broken-link]") == true)
        #expect(built("checks: {broken-link: error}\n").made == nil)
        #expect(built("", strict: true).made == nil)
        let off = built("checks: {broken-link: off}\n", strict: true)
        #expect(off.made != nil)
    }

    @Test("a folder without settings is no site")
    func noSettings() {
        let world = World(
            files: MemoryFiles(["content/index.md": "# H\n"]), clock: { _ in .init(number: 0) }, workers: 1)
        let built = build(world, options: BuildOptions())
        #expect(built.value == nil && built.findings.contains { $0.code == .noSite })
    }

    @Test("settings that cannot be read are an error")
    func unreadable() {
        let site = BuiltSite(["content/index.md": "# H\n"], unreadable: ["guidepost.yml"])
        #expect(
            site.findings == [
                "guidepost.yml error [unreadable-file] the file cannot be read: Permission denied"
            ])
    }
}
