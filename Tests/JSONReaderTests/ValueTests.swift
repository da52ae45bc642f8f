import Diagnostics
import JSONReader
import Testing

@Suite("Values read from a JSON text")
struct ValueTests {
    @Test(
        "strings come with their escapes resolved",
        arguments: [
            (#""plain""#, "plain"), (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u00e9\u20AC\ud834\udd1e""#, "é€𝄞"), (#""\u0000""#, "\0"), (#""0123456é89\n""#, "0123456é89\n"),
        ])
    func strings(text: String, expected: String) {
        #expect(
            read(text) { (cursor) throws(JSONSyntaxError) in
                try cursor.readString().map { cursor.text(of: $0) }
            } == expected)
    }

    @Test(
        "whole numbers are exact or nil",
        arguments: [
            ("0", 0), ("-0", 0), ("42", 42), ("9223372036854775807", .max), ("-9223372036854775808", .min),
            ("9223372036854775808", nil), ("-9223372036854775809", nil), ("12345678901234567890", nil),
            ("5.0", 5), ("5e2", 500), ("5.5", nil), ("1e400", nil), ("1e300", nil),
        ] as [(String, Int?)])
    func integers(text: String, expected: Int?) {
        #expect(
            read(text) { (cursor) throws(JSONSyntaxError) in
                try cursor.readNumber().flatMap { cursor.integer($0) }
            } == expected)
    }

    @Test(
        "other numbers are finite or nil",
        arguments: [
            ("0.1", 0.1), ("-2.5e3", -2500), ("1e400", nil), ("9007199254740993", 9_007_199_254_740_992),
        ]
            as [(String, Double?)])
    func doubles(text: String, expected: Double?) {
        #expect(
            read(text) { (cursor) throws(JSONSyntaxError) in
                try cursor.readNumber().flatMap { cursor.double($0) }
            } == expected)
    }

    @Test("keys are compared byte for byte, escapes resolved")
    func matching() {
        let found = read(#"{"id": 1, "\u0069d2": 2, "ID": 3}"#) { (cursor) throws(JSONSyntaxError) in
            var found: [Bool] = []
            _ = try cursor.beginObject()
            while let key = try cursor.nextKey() {
                found += [cursor.matches(key, "id"), cursor.matches(key, "id2")]
                try cursor.skipValue()
            }
            return found
        }
        #expect(found == [true, false, false, true, false, false])
    }

    @Test("a reader of another kind gets nil and consumes nothing")
    func otherKinds() {
        let sum = read(#"[1, "a", {"b": [2]}, null, true]"#) { (cursor) throws(JSONSyntaxError) in
            var seen = ""
            _ = try cursor.beginArray()
            while try cursor.nextElement() {
                if let number = try cursor.readNumber() {
                    seen += "\(cursor.integer(number) ?? -1)"
                } else if let string = try cursor.readString() {
                    seen += cursor.text(of: string)
                } else if let isTrue = try cursor.readBool() {
                    seen += "\(isTrue)"
                } else if try cursor.readNull() {
                    seen += "null"
                } else {
                    seen += "@\(cursor.offset)"
                    try cursor.skipValue()
                }
            }
            return seen
        }
        #expect(sum == "1a@9nulltrue")
    }
}

private func read<Value>(
    _ text: String, _ body: (inout JSONCursor) throws(JSONSyntaxError) -> Value?
) -> Value? {
    let read = readJSON(SourceText(path: "a.json", bytes: Array(text.utf8)), body)
    #expect(read.findings.isEmpty)
    return read.value ?? nil
}
