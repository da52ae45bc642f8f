import Mentoring
import Testing

@testable import SiteBuilder

@Suite("Figures for other programs")
struct ReportTextTests {
    @Test("JSON escapes what would end a string, a line or a script")
    func jsonStrings() {
        #expect(JSONText.string("a\"b\\c\n<\u{1}é") == "\"a\\\"b\\\\c\\u000a\\u003c\\u0001é\"")
        #expect(JSONText.string(orNull: nil) == "null")
    }

    @Test(
        "numbers have at most one decimal, halves away from zero",
        arguments: [(1.0, "1"), (1.25, "1.3"), (-0.25, "-0.3"), (-2.0, "-2"), (0.04, "0"), (1234.5, "1234.5")])
    func jsonNumbers(value: Double, text: String) {
        #expect(JSONText.number(orNull: value) == text)
        #expect(JSONText.number(orNull: .nan) == "null")
    }

    @Test(
        "no cell of a CSV file can be taken for a formula",
        arguments: [
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""), (" =1", "' =1"), ("\u{A0}=1", "'\u{A0}=1"), ("＝1", "'＝1"),
            ("=\u{FE0F}cmd", "'=\u{FE0F}cmd"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
            ("plain", "plain"),
        ])
    func csvCells(text: String, cell: String) {
        let file = CSVText.file(columns: ["c"], rows: [[.text(text)]])
        #expect(file == Array("c\r\n\(cell)\r\n".utf8))
    }

    @Test("a negative number stays a number in CSV")
    func csvNumbers() {
        let file = CSVText.file(columns: ["a", "b"], rows: [[CSVText.Cell(-3.5), CSVText.Cell(nil)]])
        #expect(file == Array("a,b\r\n-3.5,\r\n".utf8))
    }
}
