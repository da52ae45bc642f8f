import Testing

@testable import Mentoring

@Suite("Attention rules of answers and training (A6, A8)")
struct AttentionAnswerTests {
    @Test("A6 reads the latest closed wave that is identified to the team")
    func answers() {
        var program = TestProgram()
        let pairs = (0..<6).map { _ in program.pair(started: "2025-01-01") }
        let paused = program.pair(started: "2025-01-01", paused: [("2025-02-01", nil)])
        program.surveys = [
            .asking(.fit, .likert5, closed: "2025-03-31", id: "w-b"),
            // An earlier one, one of the same day with a smaller id, one that closes later, anonymous ones.
            .asking(.fit, .likert5, closed: "2025-02-28", id: "w-z"),
            .asking(.fit, .likert5, closed: "2025-03-31", id: "w-a"),
            .asking(.fit, .likert5, closed: "2025-04-01", id: "w-c"),
            .asking(.fit, .likert5, closed: "2025-03-31", id: "w-d", confidentiality: .confidentialAggregate),
            .asking(.fit, .likert5, closed: nil, id: "w-e"),
        ]
        program.responses =
            [
                .mentee(2, pairs[0]), .mentee(3, pairs[1]), .mentee(1, paused), .mentee(1, nil),
                // Not shared: counted, not listed; shared by one of two unhappy members.
                .mentee(1, pairs[2], shared: false), .mentee(1, pairs[3], shared: false), .mentee(1, pairs[3]),
                // A happy member who shares does not share for the other.
                .mentee(1, pairs[4], shared: false), .mentee(5, pairs[4]),
            ] + (1...5).map { .mentee(1, pairs[5], wave: $0) }
        #expect(
            program.cases("A6", in: "2025-03") == [
                "r\(pairs[0]) since 2025-03-31 watch", "r\(pairs[2]) since 2025-03-31 watch unlisted",
                "r\(pairs[3]) since 2025-03-31 watch", "r\(pairs[4]) since 2025-03-31 watch unlisted",
            ])
        // In February the wave w-z is the latest; in April w-c.
        #expect(program.cases("A6", in: "2025-02") == ["r\(pairs[5]) since 2025-02-28 watch"])
        #expect(program.cases("A6", in: "2025-04") == ["r\(pairs[5]) since 2025-04-01 watch"])
        #expect(program.cases("A6", in: "2025-01") == [])
        #expect(program.raw("M40.A6", in: "2025-03") == "4/7")
    }

    @Test("A6 knows fit and expectations, turned round where reverse, and nothing else")
    func constructs() {
        func fires(
            _ construct: SurveyConstruct, _ scale: SurveyScale, _ answer: Int, reverse: Bool = false
        ) -> [String] {
            var program = TestProgram()
            let pair = program.pair(started: "2025-01-01")
            program.surveys = [.asking(construct, scale, closed: "2025-03-31", reverse: reverse)]
            program.responses = [.mentee(answer, pair)]
            return program.cases("A6", in: "2025-03")
        }
        let yes = ["r0 since 2025-03-31 watch"]
        #expect(fires(.expectations, .likert5, 2) == yes && fires(.expectations, .likert5, 3) == [])
        #expect(fires(.fit, .yesNo, 0) == yes && fires(.fit, .yesNo, 1) == [])
        #expect(fires(.fit, .likert5, 4, reverse: true) == yes && fires(.fit, .likert5, 3, reverse: true) == [])
        #expect(fires(.fit, .yesNo, 1, reverse: true) == yes)
        #expect(fires(.trust, .likert5, 1) == ["not supplied"])
        var program = TestProgram()
        program.pair(started: "2025-01-01")
        program.surveys = [
            .asking(.fit, .likert5, closed: "2025-03-31", confidentiality: .confidentialAggregate)
        ]
        program.responses = []
        #expect(program.cases("A6", in: "2025-03") == ["not supplied"])
        #expect(program.raw("M40.A6", in: "2025-03") == "not collected")
    }

    @Test("A8 asks active mentors for every required module, passed and unexpired at T")
    func training() {
        func module(_ audience: TrainingModule.Audience, required: Bool = true, days: Int? = nil)
            -> TrainingModule
        {
            TrainingModule(
                id: "t", title: "", audience: audience, isRequired: required, validDays: days, guide: "")
        }
        var program = TestProgram()
        program.trainingModules = [
            module(.mentor, days: 60), module(.both), module(.mentee), module(.mentor, required: false),
        ]
        program.training = []
        func pair(
            _ first: (day: Day, score: TrainingScore?, expires: Day?)?, _ second: Day? = "2025-01-05",
            started: Day = "2025-01-10"
        ) -> Int {
            let pair = program.pair(started: started)
            let mentor = program.relationships[pair].members[0].participant
            if let first {
                program.training?.append(
                    TrainingRecord(
                        participant: mentor, module: 0, completedOn: first.day, score: first.score,
                        expiresOn: first.expires))
            }
            if let second {
                program.training?.append(
                    TrainingRecord(
                        participant: mentor, module: 1, completedOn: second, score: nil, expiresOn: nil))
            }
            return pair
        }
        // T is March 31. January 31 + 60 days is April 1, the first day it counts no more.
        _ = pair(("2025-01-31", .pass, nil))
        let expired = pair(("2025-01-30", .pass, nil))
        // The file's own day comes first.
        _ = pair(("2025-01-05", nil, "2025-04-01"))
        let early = pair(("2025-03-01", nil, "2025-03-20"))
        let failed = pair(("2025-03-01", .fail, nil))
        let later = pair(("2025-04-01", .pass, nil))
        let missing = pair(nil)
        let second = pair(("2025-03-01", .pass, nil), nil)
        // Of a mentor whose membership has ended nothing is asked.
        let former = program.person(.mentor)
        program.relationship(
            .group, started: "2025-01-10", [(former, .mentor), (program.person(), .mentee)],
            to: [former: "2025-03-31"])
        #expect(
            program.cases("A8", in: "2025-03") == [
                "r\(expired) since 2025-03-31 watch", "r\(early) since 2025-03-20 watch",
                "r\(failed) since 2025-01-10 watch", "r\(later) since 2025-01-10 watch",
                "r\(missing) since 2025-01-10 watch", "r\(second) since 2025-01-10 watch",
            ])
        program.training = nil
        #expect(program.cases("A8", in: "2025-03") == ["not supplied"])
    }
}
