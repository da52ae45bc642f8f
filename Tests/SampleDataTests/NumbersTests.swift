import Testing

@testable import SampleData

@Suite("Numbers behind the sample")
struct NumbersTests {
    @Test("The random numbers are those of the published splitmix64.c")
    func splitMix64() {
        var random = SplitMix64(seed: 1_234_567)
        let drawn = (0..<5).map { _ in random.next() }
        #expect(
            drawn == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test("Draws stay inside their bounds, and empty ranges give their low end")
    func bounds() {
        var random = SplitMix64(seed: 1)
        for _ in 0..<1000 {
            #expect((0..<7).contains(random.below(7)))
            #expect((-3...3).contains(random.between(-3, 3)))
            #expect((10...20).contains(random.around(10, 20)))
        }
        #expect(random.below(0) == 0)
        #expect(random.below(-5) == 0)
        #expect(random.between(9, 2) == 9)
        #expect(random.position(weights: []) == 0)
        #expect(random.position(weights: [0, 0, 4, 0]) == 2)
        #expect(random.distinct(5, below: 3) == [0, 1, 2])
        #expect(random.distinct(2, below: 0).isEmpty)
        #expect(Set(random.distinct(4, below: 30)).count == 4)
    }

    @Test(
        "Days are counted as in any calendar",
        arguments: [
            (1970, 1, 1, 0, 3), (1969, 12, 31, -1, 2), (2000, 2, 29, 11_016, 1), (2024, 2, 29, 19_782, 3),
            (2024, 9, 1, 19_967, 6), (2026, 10, 5, 20_731, 0), (2100, 3, 1, 47_541, 0),
        ])
    func days(year: Int, month: Int, day: Int, number: Int, weekday: Int) {
        let civil = CivilDay(year: year, month: month, day: day)
        #expect(civil.number == number)
        #expect(civil.weekday == weekday)
        #expect(civil.date == (year, month, day))
    }

    @Test("Every day of four hundred years comes back from its number")
    func allDays() {
        var expected = CivilDay(year: 1900, month: 1, day: 1)
        let last = CivilDay(year: 2300, month: 1, day: 1)
        while expected < last {
            let date = expected.date
            #expect(CivilDay(year: date.year, month: date.month, day: date.day) == expected)
            expected = expected + 1
        }
    }

    @Test("Weekends move to Monday, or back to Friday")
    func workdays() {
        let saturday = CivilDay(year: 2026, month: 10, day: 3)
        #expect(saturday.workday == CivilDay(year: 2026, month: 10, day: 5))
        #expect((saturday + 1).workdayBefore == CivilDay(year: 2026, month: 10, day: 2))
        #expect((saturday - 1).workday == saturday - 1)
    }

    @Test("Pseudonyms are ten characters of a–z and 2–7, and never twice the same")
    func pseudonyms() {
        let ids = Pseudonym(seed: 5, kind: UInt8(ascii: "p"))
        var seen: Set<[UInt8]> = []
        for number in 0..<50_000 {
            let characters = ids.characters(of: number)
            #expect(characters.count == 10)
            #expect(characters.allSatisfy { (97...122).contains($0) || (50...55).contains($0) })
            seen.insert(characters)
        }
        #expect(seen.count == 50_000)
        #expect(Pseudonym(seed: 6, kind: UInt8(ascii: "p")).characters(of: 0) != ids.characters(of: 0))
        #expect(Pseudonym(seed: 5, kind: UInt8(ascii: "r")).characters(of: 0) != ids.characters(of: 0))
    }

    @Test("There are 40,000 reference codes, each once, and no more")
    func references() {
        let codes = Set((0..<40_000).compactMap { Pseudonym.reference(of: $0) })
        #expect(codes.count == 40_000)
        #expect(codes.allSatisfy { $0.count == 4 })
        #expect(Pseudonym.reference(of: 40_000) == nil)
        #expect(Pseudonym.reference(of: -1) == nil)
    }
}
