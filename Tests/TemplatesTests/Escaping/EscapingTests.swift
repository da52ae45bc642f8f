import Templates
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test("The five special characters become character references, everything else stays")
    func references() {
        #expect(escaped(#"a&b<c>d"e'f"#) == "a&amp;b&lt;c&gt;d&quot;e&#39;f")
        #expect(escaped("!#%$;=?`/ åß漢🙂") == "!#%$;=?`/ åß漢🙂")
        #expect(escaped("") == "")
        #expect(escaped("<<>>&&") == "&lt;&lt;&gt;&gt;&amp;&amp;")
    }

    @Test("Special characters are found at every offset of a long run, and their neighbors are left alone")
    func offsets() {
        for special in [#"""#, "&", "'", "<", ">"] {
            for length in 0..<20 {
                let run = String(repeating: "x", count: length)
                let reference = HTML.escaping(special).bytes
                #expect(escaped(run + special + run) == run + String(decoding: reference, as: UTF8.self) + run)
            }
        }
        // All bytes that differ from a special one in a single bit, eight at a time.
        let near = "#$% 7=:/|~*6^fbgc\"".dropLast()
        #expect(escaped(String(near + near)) == String(near + near))
    }

    @Test(
        "A quote with a combining mark, and a format character before a bracket, are escaped (T1 of CVE class)")
    func graphemes() {
        #expect(escaped("\"\u{301} onfocus=x") == "&quot;\u{301} onfocus=x")
        #expect(escaped("\u{600}<script") == "\u{600}&lt;script")
    }

    @Test("Text in bytes is escaped like text in a string, even where it is not UTF-8")
    func bytes() {
        var output: [UInt8] = [1]
        appendEscaped([0xFF, UInt8(ascii: "<"), 0xC3], to: &output)
        #expect(output == [1, 0xFF] + Array("&lt;".utf8) + [0xC3])
    }

    /// Plane by plane, so that the work is spread over the machine's cores.
    @Test(
        "No special byte survives beside any of Unicode's scalars, in text and in an attribute",
        arguments: 0..<17)
    func everyScalar(plane: UInt32) throws {
        let set = compiled(["page": #"<p title="{{x}}">{{x}}</p>"#])
        var count = 0
        for start in stride(from: plane << 16, to: (plane + 1) << 16, by: 4096) {
            var text: [UInt8] = []
            var expected: [UInt8] = []
            for value in start..<start + 4096 {
                guard let scalar = Unicode.Scalar(value) else { continue }
                count += 1
                append(scalar, to: &text, and: &expected)
            }
            var output: [UInt8] = []
            let context: [(TemplateName, TemplateValue)] = [("x", .text(String(decoding: text, as: UTF8.self)))]
            try set.render("page", TemplateRecord(context), into: &output)
            let wanted =
                Array("<p title=\"".utf8) + expected + Array("\">".utf8) + expected + Array("</p>".utf8)
            #expect(output == wanted, "scalars from \(start)")
        }
        // 2,048 of the first plane's values are surrogates, which are no scalars: 1,112,064 in all.
        #expect(count == (plane == 0 ? 65536 - 2048 : 65536))
    }

    /// The scalar before and after each special character, raw and as it has to come out.
    private func append(_ scalar: Unicode.Scalar, to text: inout [UInt8], and expected: inout [UInt8]) {
        let raw = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        let safe = Self.safe[raw] ?? raw
        for (special, reference) in Self.specials {
            text += raw
            text.append(special)
            expected += safe
            expected += reference
        }
        text += raw
        expected += safe
    }

    private static let specials: [(UInt8, [UInt8])] = [
        (UInt8(ascii: "&"), Array("&amp;".utf8)), (UInt8(ascii: "<"), Array("&lt;".utf8)),
        (UInt8(ascii: ">"), Array("&gt;".utf8)), (UInt8(ascii: "\""), Array("&quot;".utf8)),
        (UInt8(ascii: "'"), Array("&#39;".utf8)),
    ]

    private static let safe = Dictionary(uniqueKeysWithValues: specials.map { ([$0.0], $0.1) })

    private func escaped(_ text: String) -> String {
        var output: [UInt8] = []
        appendEscaped(text, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
