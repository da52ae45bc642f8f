import Diagnostics
import Testing

@testable import SiteBuilder

@Suite("Chart blocks with an author's own numbers")
struct OwnNumberTests {
    private func rows(_ site: BuiltSite) -> String {
        part(of: site.guideBody(), from: "<tbody>\n", to: "\n</tbody>")
    }

    @Test("draw rows that stand in the block, in their order")
    func rowsInBlock() {
        let site = BuiltSite(
            guide:
                "```chart\nrows:\n  Lisbon: 12\n  Pune: ~\n  Toronto: 8.5\nunit: percent\ncaption: Where\n```")
        #expect(site.findings == [])
        #expect(site.guideBody().contains("<p class=\"figure-title\">Where</p>"))
        #expect(!site.guideBody().contains("figure-caption"))
        #expect(
            site.guideBody().contains(
                "<p class=\"sentence\">Where: Lisbon 12.0%, Pune no data, Toronto 8.5%.</p>"))
        #expect(
            rows(site) == """
                <tr><th scope="row">Lisbon</th><td>12.0%</td></tr>
                <tr><th scope="row">Pune</th><td>no data</td></tr>
                <tr><th scope="row">Toronto</th><td>8.5%</td></tr>
                """)
    }

    @Test("draw several series as lines, each told with its newest number")
    func series() {
        let site = BuiltSite(
            guide:
                "```chart\ntitle: People\nseries: [Mentors, Mentees]\nrows:\n  2024: [3, 4]\n  2025: [5, ~]\n```"
        )
        #expect(site.findings == [])
        #expect(site.guideBody().contains("chart-line"))
        #expect(
            site.guideBody().contains("<p class=\"sentence\">Mentors: 5 in 2025. Mentees: 4 in 2024.</p>"))
    }

    @Test("draw a file beside the page, which is not published for it")
    func file() {
        let site = BuiltSite(
            guide: "```chart\ndata: numbers.csv\ntitle: Workshops\nform: columns\n```",
            more: ["content/g/numbers.csv": "Year,Held\n2023,2\n2024,5\n2025,4\n"])
        #expect(site.findings == [])
        #expect(
            site.guideBody().contains(
                "<p class=\"sentence\">Held: 4 in 2025. They lie between 2 and 5 in the 3 rows shown.</p>"))
        #expect(site.guideBody().contains("<th scope=\"col\">Year</th><th scope=\"col\">Held</th>"))
        #expect(!site.paths().contains("g/numbers.csv"))
        let fromRoot = BuiltSite(
            guide: "```chart\ndata: /n.csv\ntitle: W\n```", more: ["content/n.csv": "a,b\nx,1\n"])
        #expect(fromRoot.findings == [] && fromRoot.guideBody().contains("<td>1</td>"))
    }

    @Test(
        "never draw what may not be published",
        arguments: [
            "../programs/p/data/participants.json", "/programs/p/data/participants.json", "../../guidepost.yml",
            "/etc/passwd", "../data/x.csv", "none.csv", "https://example.org/x.csv", "x%00",
        ])
    func forbidden(path: String) {
        let site = BuiltSite(
            guide: "```chart\ndata: \(path)\ntitle: T\n```", more: ["content/data/x.csv": "a,b\nx,1\n"])
        #expect(
            site.findings == [
                "content/g/a.md:5:7 error [wrong-block] there is no file “\(path)” that a chart could be drawn from"
            ])
    }

    @Test("tell every wrong cell of a file at its place, and quote none")
    func wrongFile() {
        let site = BuiltSite(
            guide: "```chart\ndata: n.csv\ntitle: T\n```",
            more: ["content/g/n.csv": "Year,A,B\n2023,1,Ada\n2024,2\n2025,3 000,-\n"])
        #expect(
            site.findings == [
                "content/g/n.csv:2:8 error [wrong-block] the cell is no number",
                "content/g/n.csv:3:1 error [wrong-block] the row has 2 cells where the first line has 3",
                "content/g/n.csv:4:6 error [wrong-block] the cell is no number",
                "content/g/n.csv:4:12 error [wrong-block] the cell is no number",
            ])
        #expect(site.made == nil)
    }

    @Test("refuse what contradicts itself or cannot be drawn, at its place")
    func wrong() {
        func check(_ block: String, _ expected: String...) {
            let site = BuiltSite(guide: "```chart\n\(block)\n```")
            #expect(site.findings == expected.map { "content/g/a.md:\($0)" })
        }
        check("rows: {a: 1}", "5:1 error [wrong-block] “title” is missing")
        check("rows: {a: x}\ntitle: T", "5:11 error [wrong-block] “rows” has a value that is no number")
        check("rows:\ntitle: T", "5:6 error [wrong-block] “rows” has no rows")
        check(
            "rows: {a: [1, 2]}\ntitle: T",
            "5:11 error [wrong-block] “rows” has 2 numbers in this row and 1 series")
        check(
            "rows: {a: 1}\ntitle: T\nprogram: p",
            "7:10 error [wrong-block] “program” does not go with numbers of your own")
        check(
            "rows: {a: [1, 2]}\nseries: [b, c]\ntitle: T\nform: bars",
            "8:7 error [wrong-block] bars draw one number a row, and there are 2")
        check(
            "program: p\nmetric: M22\nseries: [a]",
            "7:9 error [wrong-block] “series” goes with numbers of your own only")
        let many = (0...60).map { "  r\($0): 1" }.joined(separator: "\n")
        check("title: T\nrows:\n\(many)", "7:3 error [wrong-block] “rows” is more than a picture can show")
    }

    @Test(
        "read a number as people write it, and nothing else",
        arguments: [
            ("12", 12.0, 0), ("-3.50", -3.5, 2), (".5", 0.5, 1), ("+7", 7, 0), ("2.", 2, 0),
            ("1.23456", 1.23456, 3),
        ])
    func numbers(text: String, value: Double, decimals: Int) {
        #expect(WrittenNumber(text)?.value == value && WrittenNumber(text)?.decimals == decimals)
    }

    @Test(arguments: [
        "", "-", ".", "1e3", "1,5", "12%", "0x10", "inf", "nan", "1 000", "9999999999999999", "１",
    ])
    func noNumbers(text: String) {
        #expect(WrittenNumber(text) == nil)
    }

    @Test(
        "read files as spreadsheets write them",
        arguments: [
            ("a,b\n1,2", [["a", "b"], ["1", "2"]]), ("\u{FEFF}a;b\r\n1;2\r\n", [["a", "b"], ["1", "2"]]),
            ("a\tb\n\n1\t\n", [["a", "b"], ["1", ""]]),
            ("\"a,\"\"x\"\"\", b \n\"1\n2\",3\n", [["a,\"x\"", "b"], ["1\n2", "3"]]), ("", []), (",\n", []),
            ("a,", [["a", ""]]), ("\"a", [["a"]]),
        ])
    func separated(text: String, cells: [[String]]) {
        #expect(SeparatedText(Array(text.utf8)).rows.map { $0.map(\.text) } == cells)
    }
}
