import Foundation
import SampleData
import Testing

@Suite("The sample against the data model")
struct DataModelTests {
    /// A program and what is special about it, which is what a failing test prints.
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let program: SampleProgram
    }

    static let cases = [
        Case(testDescription: "engineering", program: .engineering),
        Case(testDescription: "first-years", program: .firstYears),
        Case(testDescription: "research-office", program: .researchOffice),
        Case(testDescription: "many first-years", program: .firstYears.scaled(people: 1200, seed: 8)),
        Case(testDescription: "nobody", program: .engineering.scaled(people: 0, seed: 1)),
        Case(testDescription: "one person", program: .engineering.scaled(people: 1, seed: 1)),
        Case(testDescription: "twelve people", program: .engineering.scaled(people: 12, seed: 2)),
        Case(
            testDescription: "many meetings and goals",
            program: .engineering.scaled(people: 150, seed: 3, cadenceDays: 4, goalPercent: 300)),
        Case(
            testDescription: "many people, no goals",
            program: .engineering.scaled(people: 1500, seed: 4, cadenceDays: 30, goalPercent: 0)),
        Case(testDescription: "empty lists, one month", program: bare(months: 1, people: 40)),
        Case(testDescription: "empty lists, five years", program: bare(months: 60, people: 300)),
    ]

    @Test("Every program passes the cross-file checks", arguments: cases)
    func passes(of: Case) throws {
        let findings = DataModelCheck(try DataSet(makeSampleData(of.program))).findings()
        #expect(findings == [])
    }

    @Test("Numbers outside their range take the nearest inside it, and nothing overflows")
    func extremes() throws {
        let program = SampleProgram(
            name: "", summary: "", setting: .university, startYear: .max, startMonth: .min, months: .min,
            people: .min, eligiblePopulation: .max, cadenceDays: .max, goalPercent: .max, seed: .max,
            models: [SampleModelShare(.oneToOne, weight: .max), SampleModelShare(.flash, weight: .min)],
            vocabulary: SampleVocabulary(
                units: [SampleUnit("A", population: .max, participation: .max)], sites: [], gradeBands: [],
                skills: []), objectives: [])
        #expect(program.startYear == 2200)
        #expect(program.months == 1)
        let scaled = program.scaled(people: .max, seed: 1).scaled(people: 30, seed: 2)
        #expect(DataModelCheck(try DataSet(makeSampleData(scaled))).findings() == [])
    }

    @Test("The engineering program tells the story that the sample site needs")
    func story() throws {
        let data = try DataSet(makeSampleData(.engineering))
        #expect(data.cutoff == "2026-10-05")
        #expect(data.program.text("starts_on") == "2024-09-01")
        #expect(data.participants.count >= 160)
        let endings = data.relationships.filter {
            $0.text("started_on") != nil && $0.text("ended_on")?.hasPrefix("2025-") == true
        }
        #expect(endings.count >= 35)
        for field in ["model", "channel", "origin"] {
            let kinds = Set(data.relationships.compactMap { $0.text(field) })
            #expect(kinds == Set(DataModelCheck.lists["relationship.\(field)"] ?? []), "\(field)")
        }
        let reasons = Set(endings.compactMap { $0.object("closure").text("reason") })
        #expect(reasons.count >= 7)
        #expect(data.relationships.contains { $0.text("rematch_of") != nil })
        #expect(data.relationships.contains { $0.text("started_on") == nil && $0.text("ended_on") == nil })
        #expect(data.participants.contains { $0.text("accepted_on") == nil })
        #expect(data.participants.contains { $0.objects("roles").count > 1 })
        #expect(Set(data.meetings.compactMap { $0.text("kind") }).count == 4)
        #expect(Set(data.meetings.compactMap { $0.text("status") }).count == 4)
        #expect(data.goals.allSatisfy { $0.text("title") == nil })
        #expect(data.goals.contains { !$0.objects("revisions").isEmpty })
        #expect(data.goals.contains { $0.text("dropped_on") != nil })
    }

    /// A program without any list, with one form of relationship that nobody can have, in a leap year.
    private static func bare(months: Int, people: Int) -> SampleProgram {
        SampleProgram(
            name: "Bare \"program\"", summary: "", setting: .community, startYear: 2024, startMonth: 2,
            months: months, people: people, eligiblePopulation: 10, seed: 9,
            models: [
                SampleModelShare(.reverse, weight: 1), SampleModelShare(.oneToOne, weight: 3),
                SampleModelShare(.group, weight: 2), SampleModelShare(.peer, weight: 2),
            ],
            vocabulary: SampleVocabulary(units: [], sites: [], gradeBands: [], skills: []), objectives: [])
    }
}
