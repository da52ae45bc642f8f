import Mentoring
import Testing

@testable import SiteBuilder

@Suite("Figures for other programs")
struct ReportTextTests {
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
