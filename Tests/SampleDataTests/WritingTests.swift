import Testing

@testable import SampleData

@Suite("The JSON of the sample")
struct WritingTests {
    @Test("A record is written as compact JSON, with commas where they belong")
    func record() {
        var writer = RecordWriter()
        writer.open("{")
        writer.field("name", "a \"b\" \\ \u{1}\u{e9}")
        writer.field("count", -120)
        writer.field("absent", nil as Int?)
        writer.field("on", CivilDay(year: 2026, month: 3, day: 9))
        writer.field("to", orNull: nil as CivilDay?)
        writer.field("list", ["x", "y"])
        writer.field("none", [])
        writer.close("}")
        let expected =
            #"{"name":"a \"b\" \\ \u0001é","count":-120,"on":"2026-03-09","to":null,"list":["x","y"],"none":[]}"#
        #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
    }

    @Test("An indented object has one value a line, and empty lists stay closed")
    func indented() {
        var writer = IndentedWriter()
        writer.open("{")
        writer.field("a", 1)
        writer.list("b", ["x", "y"])
        writer.list("c", [])
        writer.close("}")
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                {
                  "a": 1,
                  "b": [
                    "x",
                    "y"
                  ],
                  "c": []
                }
                """)
    }

    @Test("A file without records is still a whole file")
    func emptyFile() {
        let file = recordsFile("goals.json", cutoff: CivilDay(year: 2025, month: 1, day: 5), count: 0) { _, _ in
        }
        #expect(
            String(decoding: file.bytes, as: UTF8.self)
                == "{\"schema_version\":\"1.0\",\"data_cutoff\":\"2025-01-05\",\"items\":[]}\n")
    }
}
