import Testing
import YAMLReader

@Suite("A typed reading")
struct TypedReadingTests {
    @Test(
        "of a whole number takes decimal digits, quoted or not",
        arguments: [
            ("3", 3), ("\"03\"", 3), ("012", 12), ("-7", -7), ("+7", 7), ("0", 0),
            ("9223372036854775807", Int.max),
        ])
    func wholeNumbers(text: String, expected: Int) throws {
        #expect(try value(of: "k", in: "k: \(text)").asInt.get() == expected)
    }

    @Test(
        "of a whole number refuses everything else with its reason",
        arguments: [
            ("1_000", .notWholeNumber), ("0x10", .notWholeNumber), ("1.0", .notWholeNumber),
            ("1e3", .notWholeNumber), ("'-'", .notWholeNumber), ("\"\"", .notWholeNumber),
            ("\" 3\"", .notWholeNumber),
            ("３", .notWholeNumber), ("9223372036854775808", .numberTooLarge), ("~", .isEmpty), ("", .isEmpty),
            ("[1]", .isList), ("{a: 1}", .isMapping),
        ] as [(String, YAMLMismatch.Reason)])
    func noWholeNumbers(text: String, reason: YAMLMismatch.Reason) throws {
        #expect(try value(of: "k", in: "k: \(text)").asInt.failure?.reason == reason)
    }

    @Test(
        "of a number takes decimal fractions and powers of ten",
        arguments: [
            ("3", 3), ("-0.5", -0.5), (".5", 0.5), ("5.", 5), ("1e3", 1000), ("+2.5E-1", 0.25), ("012", 12),
        ])
    func numbers(text: String, expected: Double) throws {
        #expect(try value(of: "k", in: "k: \(text)").asDouble.get() == expected)
    }

    @Test(
        "of a number refuses what is none or not finite",
        arguments: [
            (".inf", .notNumber), (".nan", .notNumber), ("nan", .notNumber), ("0x1p3", .notNumber),
            (".", .notNumber),
            ("1e", .notNumber), ("e5", .notNumber), ("1,5", .notNumber), ("1e999", .numberTooLarge),
        ] as [(String, YAMLMismatch.Reason)])
    func noNumbers(text: String, reason: YAMLMismatch.Reason) throws {
        #expect(try value(of: "k", in: "k: \(text)").asDouble.failure?.reason == reason)
    }

    @Test(
        "of a truth value takes true and false",
        arguments: [("true", true), ("True", true), ("TRUE", true), ("false", false), ("\"true\"", true)])
    func truth(text: String, expected: Bool) throws {
        #expect(try value(of: "k", in: "k: \(text)").asBool.get() == expected)
    }

    @Test(
        "of a truth value explains what old YAML took for one",
        arguments: [
            ("yes", .oldTruthValue(true)), ("No", .oldTruthValue(false)), ("on", .oldTruthValue(true)),
            ("OFF", .oldTruthValue(false)), ("y", .oldTruthValue(true)), ("\"yes\"", .notTrueOrFalse),
            ("1", .notTrueOrFalse), ("tRUE", .notTrueOrFalse), ("yesterday", .notTrueOrFalse),
        ] as [(String, YAMLMismatch.Reason)])
    func oldTruth(text: String, reason: YAMLMismatch.Reason) throws {
        #expect(try value(of: "k", in: "k: \(text)").asBool.failure?.reason == reason)
    }

    @Test("tells the fix of an old truth value by its meaning")
    func fixOfOldTruth() throws {
        let mismatch = try #require(try value(of: "draft", in: "draft: no").asBool.failure)
        #expect(mismatch.help == "Write `false`.")
        #expect(mismatch.range == YAMLRange(offset: 7, length: 2))
    }

    @Test(
        "of words takes one or a list",
        arguments: [
            ("mentor", ["mentor"]), ("[a, \"b c\"]", ["a", "b c"]), ("\n  - a\n  - '~'", ["a", "~"]), ("", []),
            ("[]", []),
        ])
    func words(text: String, expected: [String]) throws {
        #expect(try value(of: "k", in: "k: \(text)").asStrings.get() == expected)
    }

    @Test("of words points at the item that is none")
    func wrongItem() throws {
        // "k: [a, {b: 1}]": the mapping begins at byte 7 and has 6 bytes.
        let mismatch = try #require(try value(of: "k", in: "k: [a, {b: 1}]").asStrings.failure)
        #expect(mismatch == YAMLMismatch(.isMapping, at: YAMLRange(offset: 7, length: 6)))
    }

    @Test(
        "knows nothing from empty text",
        arguments: [
            ("", true), ("~", true), ("null", true), ("NULL", true), ("\"\"", false), ("'~'", false),
            ("nil", false),
        ])
    func nothing(text: String, isNull: Bool) throws {
        let node = try value(of: "k", in: "k: \(text)")
        #expect(node.isNull == isNull)
        #expect((node.asString.failure?.reason == .isEmpty) == isNull)
    }
}
