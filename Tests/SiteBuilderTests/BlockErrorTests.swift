import SiteBuilder
import Testing

@Suite("What is wrong with fenced blocks")
struct BlockErrorTests {
    /// Checks what is found about a block whose fence opens on line 4; its text begins on line 5.
    private func check(
        _ block: String, _ expected: String..., more: [String: String] = [:],
        at location: SourceLocation = #_sourceLocation
    ) {
        let site = BuiltSite(guide: block, more: more)
        #expect(site.findings == expected.map { "content/\($0)" }, sourceLocation: location)
        #expect(site.made == nil, sourceLocation: location)
    }

    @Test("unknown names are errors with their place")
    func names() {
        check(
            "```metric\nprogram: q\nmetric: M22\n```",
            "g/a.md:5:10 error [unknown-figure] there is no program “q”")
        check(
            "```chart\nprogram: p\nmetric: engaged\n```",
            "g/a.md:6:9 error [unknown-figure] there is no metric “engaged”")
        check(
            "```chart\nprogram: p\nmetric: M08.days\n```",
            "g/a.md:6:9 error [unknown-figure] “M08” has no part “days”")
        check(
            "```metric\nprogram: p\nmetric: M10.supply\n```",
            "g/a.md:6:9 error [unknown-figure] “M10.supply” is not one number but one for each skill")
    }

    @Test("unknown, missing and empty keys are errors, all at once")
    func keys() {
        check(
            "```metric\nprogam: p\nmetric:\ncapton: x\n```",
            "g/a.md:5:1 error [wrong-block] unknown metric block key “progam”",
            "g/a.md:5:1 error [wrong-block] “program” is missing",
            "g/a.md:6:8 error [wrong-block] “metric” has no value",
            "g/a.md:7:1 error [wrong-block] unknown metric block key “capton”")
        check(
            "```chart\nprogram: [p]\nmetric: M22\n```",
            "g/a.md:5:10 error [wrong-block] “program” is a list where one value is expected")
    }

    @Test("months lie between 2 and 60, and do not go with bars", arguments: ["1", "61", "-13"])
    func months(count: String) {
        check(
            "```chart\nprogram: p\nmetric: M22\nmonths: \(count)\n```",
            "g/a.md:7:9 error [wrong-block] “months” is not between 2 and 60")
    }

    @Test("a form that the figure does not have is an error")
    func forms() {
        check(
            "```chart\nprogram: p\nmetric: M22\nform: pie\n```",
            "g/a.md:7:7 error [wrong-block] “form” is none of line, columns, bars")
        check(
            "```chart\nprogram: p\nmetric: M07\nform: bars\n```",
            "g/a.md:7:7 error [wrong-block] “M07” has no rows that bars could show")
        check(
            "```chart\nprogram: p\nmetric: M08\nform: bars\nmonths: 3\n```",
            "g/a.md:8:9 error [wrong-block] “months” does not go with bars, which show the last month alone")
        check(
            "```chart\nprogram: p\nmetric: M10.supply\nform: line\n```",
            "g/a.md:6:9 error [unknown-figure] “M10.supply” is not one number but one for each skill")
    }

    @Test("YAML that cannot be read is an error at its place in the file")
    func syntax() {
        check(
            "```chart\nprogram: p\nmetric: \"M22\nmonths: 3\n```",
            "g/a.md:6:9 error [yaml-syntax] A quote is opened here and never closed")
        check(
            "```chart\nprogram: p\nprogram: p\nmetric: M22\n```",
            "g/a.md:6:1 error [duplicate-key] The key `program` stands here a second time")
    }

    @Test(
        "a block of another tool with the same name is shown as code, with a warning",
        arguments: [
            "type: bar\nlabels: [a, b]", "{\"type\": \"bar\", \"data\": {\"labels\": []}}", "just words",
            "- a\n- b", "",
            "x: [1", "pie title Pets\n  \"Dogs\" : 386",
        ])
    func foreign(text: String) {
        for name in ["chart", "metric"] {
            let site = BuiltSite(guide: "```\(name)\n\(text)\n```")
            #expect(
                site.findings == [
                    "content/g/a.md:4:1 warning [foreign-block] "
                        + "this \(name) block is none of Guidepost's and is shown as code"
                ])
            #expect(site.guideBody().contains("<code class=\"language-\(name)\">"))
        }
    }

    @Test("blocks with other names, and indented ones, are code")
    func code() {
        let site = BuiltSite(guide: "```charts\nprogram: p\n```\n\n    ```chart\n    program: p\n    ```\n")
        #expect(site.findings == [] && !site.guideBody().contains("<figure"))
    }
}
