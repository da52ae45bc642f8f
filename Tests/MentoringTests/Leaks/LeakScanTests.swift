import Testing

@testable import Mentoring

@Suite("The leak scan finds")
struct LeakScanTests {
    private func found(
        _ text: String, in file: ScannedFile = .page, _ edition: Edition = .everyone,
        allowing names: [String] = []
    ) throws -> Set<Leak> {
        try smallScan().leaks(in: text.utf8, of: file, edition: edition, allowing: names)
    }

    private func isAddress(_ leaks: Set<Leak>) -> Bool {
        leaks.count == 1 && leaks.allSatisfy { if case .address = $0 { true } else { false } }
    }

    @Test("nothing in a page that has nothing")
    func nothing() throws {
        #expect(try found("<p>Pairs meet every two weeks. 40 of 50, ≤15%, marta@other.example</p>").isEmpty)
        #expect(LeakScan([]).isEmpty)
    }

    @Test(
        "a pseudonym wherever it stands and however it is written",
        arguments: [
            "<p>p-aaaaaaaaaa</p>", "<a href=\"x.html#r-aaaaaaaaaa\">x</a>", "<!-- g-bbbbbbbbbb -->",
            "P-AAAAAAAAAA", "p%2Daaaaaaaaaa", "p&#45;aaaaaaaaaa", "data-p-aaaaaaaaaa2", "x_c-aaaaaaaaaa_x",
            "\\u0070-aaaaaaaaaa", "p-aaaa\u{AD}aaaaaa", "p\u{200B}-\u{AD}aaaaaaaaaa",
        ])
    func pseudonyms(text: String) throws {
        #expect(try found(text) == [.pseudonym])
        #expect(try found(text, in: .plain, .team) == [.pseudonym])
    }

    @Test(
        "a pseudonym and a reference code with tags, comments and entities in them",
        arguments: [
            ("p-aaaa<b>aaaa</b>aa", Leak.pseudonym), ("<i>p</i>-<b>aaaaaaaaaa</b>", .pseudonym),
            ("p<span class=\"x\">&#45;</span><b></b>aaaaaaaaaa", .pseudonym),
            ("Q<strong>K0</strong>7", .referenceCode), ("Q<span>&#x4b;</span>0<!-- x -->7.", .referenceCode),
            ("<b>QK</b><i>0</i>7", .referenceCode), ("QK\u{AD}07", .referenceCode),
            ("Q<b>\u{200B}K</b>07", .referenceCode),
        ])
    func split(text: String, leak: Leak) throws {
        #expect(try found("<p>\(text)</p>") == [leak], "\(text)")
    }

    @Test(
        "none where a tag ends the word, or goes on with more",
        arguments: ["QK<td>07", "QK07<b>1</b>", "<b>X</b>QK07", "p-aaaa<p>aaaaaa", "p<br>-aaaaaaaaaa"])
    func otherSplit(text: String) throws {
        #expect(try found(text).isEmpty, "\(text)")
    }

    @Test(
        "the values of ids, not their form, and none of records that are open",
        arguments: [
            "p-zzzzzzzzzz", "p-aaaaaaaaa", "g-aaaaaaaaab", "q-aaaaaaaaaa", "a-aaaaaaaaaa", "p - aaaaaaaaaa",
        ])
    func otherIds(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test(
        "a reference code as a whole word outside the team's edition",
        arguments: ["<p>QK07</p>", "<p title=\"see QK07\">", "ZM1234", "report_QK07.csv", "a,QK07,b", "(QK07)"])
    func codes(text: String) throws {
        #expect(try found(text) == [.referenceCode])
        #expect(try found(text, .leadership) == [.referenceCode])
        #expect(try found(text, .team).isEmpty)
    }

    @Test("no reference code in another word, in other letters, or in a picture's bytes")
    func otherCodes() throws {
        for text in ["XQK07", "QK071", "qk07", "QK7", "ÄQK07"] { #expect(try found(text).isEmpty, "\(text)") }
        #expect(try found("\u{0}QK07\u{0}", in: .binary).isEmpty)
    }

    @Test("no reference code in the data of a drawing, but in the words beside it")
    func drawings() throws {
        func svg(_ attributes: String) -> String { "<svg viewBox=\"0 0 9 9\"><path \(attributes)/></svg>" }
        for name in ["d", "points", "transform"] {
            #expect(try found(svg("class='x' \(name)=\"M1 QK07 z\" fill=\"none\""), in: .markup).isEmpty)
        }
        #expect(try found(svg("d=\"M1\" aria-label=\"QK07\""), in: .markup) == [.referenceCode])
        #expect(try found(svg("d=\"M1\" data-d=\"QK07\""), in: .markup) == [.referenceCode])
        #expect(try found("<svg><text>d=\"QK07\"</text></svg>", in: .markup) == [.referenceCode])
        // A quotation mark that was written as an entity ends no value.
        #expect(try found("<p title=\"a &quot; d=&quot;QK07\">", in: .page) == [.referenceCode])
    }

    @Test(
        "a secret value as a whole, with its own signs",
        arguments: [
            ("E-100200", "identities.employee_no"), ("e-100200", "identities.employee_no"),
            ("no. E&#45;100200.", "identities.employee_no"), ("Binder 3, blue shelf", "consents.evidence"),
            ("Binder\n 3, <b>blue</b> shelf!", "consents.evidence"),
            ("Learn to say no to my boss", "goals.title"), ("learn to say “no” to my boss", "goals.title"),
        ])
    func secrets(text: String, field: String) throws {
        #expect(try found("<p>\(text)</p>") == [.secret(field: field)])
    }

    @Test(
        "no part of a secret value, none that is short or a date, no short title",
        arguments: [
            "E 100200", "E-1002001", "100200", "Binder 3", "77", "2026-01", "Give a talk",
            "Binder 3; blue shelf",
        ])
    func otherSecrets(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test(
        "an address of any field, however it is written",
        arguments: [
            "marta.o@example.org", "MARTA.O@Example.Org", "<a href=\"mailto:marta.o@example.org\">x</a>",
            "marta.o&#64;example.org", "marta.o&#x40;example&period;org", "marta.o%40example.org",
            "marta.o\\u0040example.org", "marta.o&#37;40example.org", "marta.o&amp;#64;example.org",
            "marta.o&#64example.org", "mar\u{AD}ta.o@exam<wbr>ple.org", "marta.o<b>@</b>example.org",
            "tom@fen.example",
        ])
    func addresses(text: String) throws {
        #expect(try isAddress(found(text)), "\(text)")
    }

    @Test(
        "no other address",
        arguments: ["marta.o@example.com", "o@example.org", "marta.o example.org", "atom@fen.example"])
    func otherAddresses(text: String) throws {
        #expect(try found(text).isEmpty)
    }

    @Test("an address in a style sheet's and in JSON's own escapes")
    func escapesOfFiles() throws {
        #expect(try isAddress(found("a::after { content: \"tom\\40 fen.example\" }", in: .style)))
        #expect(try isAddress(found(#"{"a": "\ntom\u0040fen.example"}"#, in: .code)))
        // There `\n` is no escape.
        #expect(try isAddress(found(#"DOMAIN\tom@fen.example"#, in: .plain)))
    }

    @Test(
        "a full name in any case, with and without accents, in one piece or with tags in it",
        arguments: [
            "Märta Ojala", "MÄRTA OJALA", "Marta Ojala", "Ma\u{308}rta Ojala", "M&auml;rta&nbsp;Ojala",
            "M\u{E4}rta\n  Ojala’s", "<b>M</b>ärta <i>Ojala</i>", "<td>Märta</td><td>Ojala</td>",
            "photos/marta-ojala.jpg", "marta_ojala", "M%C3%A4rta%20Ojala", "Jo Ray Stone", "jo ray stone",
            "山田太郎さん",
        ])
    func names(text: String) throws {
        #expect(try found("<p>\(text)</p>") == [.name], "\(text)")
    }

    @Test("a full name in an attribute, apart from the text around it")
    func namesInAttributes() throws {
        #expect(try found("<p>Märta <img alt=\"Jo Ray Stone\"> says</p>") == [.name])
        #expect(try found("<p>Märta <img alt=\"Ojala\"> says</p>").isEmpty)
    }

    @Test(
        "no part of a name, no other name, no address that is made of it",
        arguments: [
            "Märta", "Ojala", "Ojala Märta", "Märta and Ojala", "Märta, Ojala", "Jo Stone", "Jo Ray Stones",
            "Jo Ray",
            "marta.ojala@elsewhere.example", "Jo ray of stone", "太郎",
        ])
    func otherNames(text: String) throws {
        #expect(try found("<p>\(text)</p>").isEmpty)
    }

    @Test("no name that may stand there, but every other")
    func allowedNames() throws {
        #expect(try found("Märta Ojala and Jo Ray Stone", allowing: ["marta ojala"]) == [.name])
        #expect(try found("Märta Ojala", allowing: ["Märta Ojala"]).isEmpty)
        #expect(try found("Märta Ojala", allowing: ["Märta"]) == [.name])
    }

    @Test("what a picture's description says, one byte or two a character, and Latin-1 in a table")
    func otherBytes() throws {
        let scan = try smallScan()
        func find(_ bytes: [UInt8], _ file: ScannedFile) -> Set<Leak> {
            scan.leaks(in: bytes, of: file, edition: .everyone)
        }
        let start: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1, 0x00]
        #expect(find(start + Array("Jo Ray Stone".utf8) + [0x00, 0xC3], .binary) == [.name])
        #expect(
            find(start + "E-100200".utf8.flatMap { [$0, 0] } + [0x00], .binary) == [
                .secret(field: "identities.employee_no")
            ])
        #expect(find(Array("x;M".utf8) + [0xE4] + Array("rta Ojala;y".utf8), .plain) == [.name])
        #expect(find([0xFF] + Array("p-aaaaaaaaaa".utf8) + [0xFF], .binary) == [.pseudonym])
    }

    @Test("several things at once, and says nothing of what they are")
    func several() throws {
        let scan = try smallScan()
        let leaks = scan.leaks(
            in: "QK07, p-aaaaaaaaaa and Jo Ray Stone".utf8, of: .plain, edition: .everyone)
        #expect(leaks == [.referenceCode, .pseudonym, .name])
        let secrets = try #require(SmallDataFolder().read().value).secrets
        #expect("\(secrets)" == "SecretValues" && Mirror(reflecting: secrets).children.isEmpty)
    }

    @Test("the same however many workers read the data", arguments: 1...4)
    func workers(number: Int) throws {
        let scan = try smallScan(workers: number)
        let texts = [
            "p-aaaaaaaaaa", "p-bbbbbbbbbb", "p-cccccccccc", "r-aaaaaaaaaa", "QK07", "ZM1234", "Märta Ojala",
            "Jo Ray Stone", "山田 太郎", "E-100200", "Binder 3, blue shelf", "Learn to say no to my boss",
            "marta.o@example.org", "tom@fen.example",
        ]
        for text in texts {
            #expect(scan.leaks(in: text.utf8, of: .plain, edition: .everyone).count == 1, "\(text)")
        }
    }

    @Test("whether an address of the data is one that contacts name")
    func contacts() throws {
        func leak(_ scan: LeakScan, _ text: String) -> Int? {
            for case .address(let number) in scan.leaks(in: text.utf8, of: .plain, edition: .team) {
                return number
            }
            return nil
        }
        let shared = try smallScan(contact: "tom@fen.example")
        #expect(leak(shared, "tom@fen.example").map { shared.isContact($0) } == true)
        #expect(leak(shared, "marta.o@example.org").map { shared.isContact($0) } == false)
        // A mailbox that only contacts name is nobody's address.
        let own = try smallScan(contact: "team@fen.example")
        #expect(leak(own, "team@fen.example") == nil)
    }
}
