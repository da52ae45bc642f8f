import Diagnostics
import JSONReader
import Testing

@Suite("Values that are written")
struct WrittenValueTests {
    private func text(_ value: JSONValue, linesTo levels: Int = .max) -> String {
        String(decoding: value.text(linesTo: levels), as: UTF8.self)
    }

    @Test("strings escape what would end a string, a line or a script")
    func strings() {
        #expect(text(.text("a\"b\\c\n<\u{1}é")) == "\"a\\\"b\\\\c\\u000a\\u003c\\u0001é\"\n")
        #expect(text(.text(orNull: nil)) == "null\n")
    }

    @Test(
        "whole numbers have no fraction, and what is no number is null",
        arguments: [(1.0, "1"), (1.3, "1.3"), (-0.3, "-0.3"), (-2.0, "-2"), (0, "0"), (1234.5, "1234.5")])
    func numbers(value: Double, written: String) {
        #expect(text(.number(orNull: value)) == written + "\n")
        #expect(text(.number(orNull: .nan)) == "null\n")
        #expect(text(.number(orNull: .infinity)) == "null\n")
    }

    @Test("objects take a line a member, down to the level asked for")
    func lines() {
        let value = JSONValue.object([
            ("a", .list([.integer(1), .integer(2)])),
            ("b", .list([.object([("c", .boolean(true)), ("d", .null)])])),
        ])
        #expect(
            text(value) == """
                {
                  "a": [1, 2],
                  "b": [
                    {
                      "c": true,
                      "d": null
                    }
                  ]
                }

                """)
        #expect(
            text(value, linesTo: 2) == """
                {
                  "a": [1, 2],
                  "b": [
                    {"c": true, "d": null}
                  ]
                }

                """)
    }

    @Test(
        "what is written is read as the same",
        arguments: [
            "[]", "{}", "{\"a\": [1, -2.5, \"\\u0000\", true, false, null]}", "[[], {\"x\": {}}]", "\"😀\"",
        ])
    func readBack(json: String) throws {
        let read = readJSONValue(SourceText(path: "a.json", bytes: Array(json.utf8)))
        let value = try #require(read.value)
        #expect(text(value, linesTo: 0) == json + "\n")
        #expect(read.findings.isEmpty)
    }

    @Test("what is no JSON is a finding")
    func broken() {
        let read = readJSONValue(SourceText(path: "a.json", bytes: Array("{\"a\": }".utf8)))
        #expect(read.value == nil)
        #expect(read.findings.map(\.code) == [.jsonSyntax])
    }
}
