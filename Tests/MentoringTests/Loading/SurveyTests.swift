import Testing

@testable import Mentoring

@Suite("Survey waves")
struct SurveyTests {
    private func expect(
        _ survey: String, _ expected: [String], sourceLocation: SourceLocation = #_sourceLocation
    ) {
        check(
            SmallDataFolder(others: [("surveys.json", records(survey))]), expected.map { "surveys.json:\($0)" },
            sourceLocation: sourceLocation)
    }

    private let item = #"{"id": "a", "construct": "trust", "text": "T", "scale": "likert5", "reverse": false}"#

    @Test("come with everything in them, items paired in the order of the file")
    func everything() throws {
        let items = """
            {"id": "a", "construct": "trust", "text": "I can speak openly.", "scale": "likert5", "reverse": false, \
            "paired_with": "b"}, \
            {"id": "b", "construct": "network", "text": "How many?", "scale": "count-band", "reverse": true}
            """
        let read = SmallDataFolder(
            others: [("surveys.json", records(surveyJSON(confidentiality: "identified-to-team", items: items)))]
        ).read()
        #expect(read.findings.isEmpty)
        let wave = try #require(read.value?.others.surveys?.first)
        #expect(wave.id == "w-aaaaaaaaaa" && wave.instrument == .midPoint && wave.audience == .both)
        #expect(wave.openedOn.text == "2026-03-01" && wave.closedOn?.text == "2026-03-15")
        #expect(wave.invited.mentors == 1 && wave.invited.mentees == 2)
        #expect(wave.confidentiality == .identifiedToTeam)
        #expect(wave.items.map(\.id) == ["a", "b"] && wave.items.map(\.pairedWith) == [1, nil])
        #expect(wave.items.map(\.construct) == [.trust, .network])
        #expect(read.value?.others.responses == nil)
        #expect(read.value?.collected.has("surveys.items.paired_with") == true)
    }

    @Test("turn the answers of reverse items round: 6 − x, 10 − x, 1 − x, and nothing else")
    func directed() {
        func item(_ scale: SurveyScale, isReverse: Bool = true) -> SurveyItem {
            SurveyItem(
                id: "a", construct: .trust, text: "T", scale: scale, isReverse: isReverse, pairedWith: nil)
        }
        #expect(item(.likert5).directed(1) == 5 && item(.likert5).directed(4) == 2)
        #expect(item(.nps11).directed(0) == 10 && item(.yesNo).directed(1) == 0)
        #expect(item(.likert5, isReverse: false).directed(4) == 4)
    }

    @Test("close on or after the day they open, or are still open")
    func days() {
        expect(surveyJSON(items: item), [])
        expect(surveyJSON(closedOn: "null", items: item), [])
        expect(
            surveyJSON(closedOn: #""2026-02-28""#, items: item),
            ["2:91: closed_on of w-aaaaaaaaaa lies before opened_on [broken-rule]"])
        expect(
            surveyJSON(closedOn: #""2026-09-01""#, items: item),
            ["2:91: closed_on of w-aaaaaaaaaa lies after the file's data_cutoff [wrong-date]"])
    }

    @Test("have items with ids of their own, paired with another item of the wave")
    func items() {
        func pair(_ id: String, _ more: String) -> String {
            """
            \n{"id": "\(id)", "paired_with": "\(more)", "construct": "fit", "text": "T", "scale": "yes-no", "reverse": false}
            """
        }
        expect(surveyJSON(items: item + "," + item.replacing("\"a\"", with: "\"b\"")), [])
        expect(
            surveyJSON(items: [pair("a", "a"), pair("b", "c"), pair("a", "b")].joined(separator: ",")),
            [
                "3:28: items.paired_with of w-aaaaaaaaaa names the item itself [broken-rule]",
                "4:28: items.paired_with of w-aaaaaaaaaa names no item of the wave [unknown-id]",
                "5:8: items.id of w-aaaaaaaaaa stands twice in the wave [duplicate-id]",
            ])
        expect(
            surveyJSON(items: ""),
            ["2:218: items of w-aaaaaaaaaa must have at least 1 entries [wrong-value]"])
    }

    @Test("have ids of their own")
    func ids() {
        check(
            SmallDataFolder(others: [
                ("surveys.json", records(surveyJSON(items: item), surveyJSON(items: item)))
            ]),
            [
                "surveys.json:3:8: id of w-aaaaaaaaaa is that of an earlier record of surveys [duplicate-id]"
            ])
    }
}

/// A wave that invited one mentor and two mentees and was open from 2026-03-01 to 2026-03-15, on one line.
func surveyJSON(
    closedOn: String = #""2026-03-15""#, audience: String = "both",
    confidentiality: String = "confidential-aggregate", items: String
) -> String {
    """
    {"id": "w-aaaaaaaaaa", "instrument": "mid-point", "opened_on": "2026-03-01", "closed_on": \(closedOn), \
    "audience": "\(audience)", "confidentiality": "\(confidentiality)", \
    "invited": {"mentor": 1, "mentee": 2}, "items": [\(items)]}
    """
}
