import Foundation
import SampleData
import Testing

/// What each program is there to show: a rule, a chart or a chapter needs it.
@Suite("The stories of the sample programs")
struct StoryTests {
    @Test("First-years: groups of four to six, peers and pairs, two intakes a year, a pause in summer")
    func firstYears() throws {
        let data = try DataSet(makeSampleData(.firstYears))
        #expect(data.program.text("setting") == "university")
        #expect(data.program.text("starts_on") == "2025-02-01" && data.cutoff == "2026-10-05")
        #expect(data.participants.count == 220)
        let groups = data.relationships.filter { $0.text("model") == "group" }
        let sizes = Set(groups.map { $0.objects("members").count { $0.text("role") == "mentee" } })
        #expect(groups.count >= 12 && sizes == [4, 5, 6])
        for model in ["peer", "one-to-one"] {
            #expect(data.relationships.count { $0.text("model") == model } >= 10, "\(model)")
        }
        // Five months of twelve bring three quarters of the applications.
        let months = data.participants.compactMap { $0.text("applied_on")?.dropFirst(5).prefix(2) }
        #expect(months.count { ["01", "02", "03", "09", "10"].contains($0) } * 4 >= months.count * 3)
        let held = data.meetings.filter { $0.text("status") == "held" }
        // In August pairs that end may say goodbye, and nobody else meets.
        let summer = held.filter { $0.text("on")?.contains("-08-") == true }
        #expect(summer.allSatisfy { $0.text("kind") == "closing" })
        let open = data.relationships.filter {
            $0.text("started_on") ?? "9999" < "2026-07-01" && $0.text("ended_on") ?? "9999" > "2026-08-31"
        }
        #expect(open.count >= 10)
        #expect(open.allSatisfy { $0.objects("paused").contains { $0.text("from") == "2026-07-01" } })
    }

    @Test("The research office has fewer than ten open relationships and fewer than twenty people all the time")
    func researchOffice() throws {
        let data = try DataSet(makeSampleData(.researchOffice))
        #expect(data.program.text("starts_on") == "2025-09-01" && data.cutoff == "2026-10-05")
        #expect(data.participants.count == 17)
        for day in ["2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"] {
            let open = data.relationships.filter {
                $0.text("started_on") ?? "9999" <= day && $0.text("ended_on") ?? "9999" > day
            }
            #expect((3...9).contains(open.count), "\(day)")
        }
        #expect(data.outcomes.isEmpty)
    }

    @Test(
        "Surveys are answered by 50 to 88 in a hundred, mostly well and never only well",
        arguments: ["engineering", "first-years"])
    func surveys(id: String) throws {
        let program = try #require(samplePrograms.first { $0.id == id }).program
        let data = try DataSet(makeSampleData(program))
        var marks: [Int] = []
        for wave in data.waves {
            let responses = data.responses.filter { $0.text("wave") == wave.text("id") }
            for role in ["mentor", "mentee"] {
                let invited = wave.object("invited").number(role) ?? 0
                let count = responses.count { $0.text("respondent_role") == role }
                #expect(count * 100 >= invited * 50 && count * 100 <= invited * 88, "\(role), \(invited) asked")
            }
            let items = wave.objects("items").filter {
                $0.text("scale") == "likert5" && $0.fields["reverse"] as? Bool == false
            }
            for item in items.compactMap({ $0.text("id") }) {
                marks += responses.compactMap { $0.object("answers").number(item) }
            }
        }
        let favorable = marks.count { $0 >= 4 } * 100 / max(1, marks.count)
        #expect((62...82).contains(favorable))
        #expect(Set(marks) == [1, 2, 3, 4, 5])
        let promises = Set(data.waves.compactMap { $0.text("confidentiality") })
        #expect(promises.count == 3)
        let instruments = Set(data.waves.compactMap { $0.text("instrument") })
        #expect(instruments.isSuperset(of: ["fit-30", "pulse", "mid-point", "closing", "baseline"]))
        #expect(data.waves.contains { $0.objects("items").contains { $0.text("paired_with") != nil } })
        #expect(data.responses.contains { $0.fields["share_with_team"] as? Bool == true })
    }

    @Test("Some training has run out, some was not passed; one action is late, others are done or still to do")
    func trainingAndActions() throws {
        let data = try DataSet(makeSampleData(.engineering))
        #expect(data.training.contains { $0.text("score_band") == "fail" })
        let tested = data.training.filter { $0.text("expires_on") != nil }
        let expired = tested.filter { training in
            let own = tested.filter { $0.text("participant") == training.text("participant") }
            return own.allSatisfy { $0.text("expires_on") ?? "" <= data.cutoff }
        }
        #expect(expired.count >= 5 && expired.count * 2 < tested.count)
        let late = data.actions.filter { $0.text("done_on") == nil && $0.text("due_on") ?? "" < data.cutoff }
        #expect(late.count == 1)
        #expect(data.actions.count { $0.text("done_on") != nil } >= 4)
        #expect(data.actions.contains { $0.text("due_on") ?? "" > data.cutoff })
        #expect(Set(data.outcomes.compactMap { $0.text("measure") }) == ["retention", "promotion"])
    }
}
