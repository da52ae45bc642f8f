import Mentoring

extension PageSetup {
    /// A program's value of a setting in words, and the address it leads to; nil where the program has none.
    func value(
        of setting: ProgramSetting, in program: String, from page: PageAddress
    ) -> (text: String, href: String?)? {
        guard let figures = reports[program]?.figures else { return nil }
        func plain(_ text: String?) -> (text: String, href: String?)? { text.map { ($0, nil) } }
        let facts = figures.facts
        switch setting {
        case .program: return plain(title(ofProgram: program))
        case .cadence: return plain(words.rhythm(days: figures.cadenceDays))
        case .duration: return plain(facts.plannedDurationDays.map { words.length(days: $0) })
        case .midpoint: return plain(facts.plannedDurationDays.map { words.length(days: $0 / 2) })
        case .capacity:
            return plain(facts.capacityDefault.map { words.counted("settings.capacity", $0, numeral: "\($0)") })
        case .models:
            return plain(words.list(facts.models.map { words.text(at: "settings.models.\($0)") ?? $0 }))
        case .contact: return plain(figures.teamAlias)
        case .escalation: return escalationPage(facts.escalationPage, of: program, from: page)
        case .start: return plain(self.figures.name(of: figures.startsOn))
        case .end: return plain(figures.endsOn.map { self.figures.name(of: $0) })
        case .review: return nil
        }
    }

    /// The title of the page that program.json names, from the content root or seen from the program's folder.
    private func escalationPage(
        _ written: String, of program: String, from page: PageAddress
    ) -> (text: String, href: String?)? {
        guard let path = SitePath.resolve(Array(written.utf8), from: "programs/" + program),
            let target = index.findPage(path)
        else { return nil }
        return (index.pages[target].title, href(of: index.pages[target].output, from: page))
    }
}

extension Words {
    /// A meeting rhythm: “every week”, “every two weeks”, “once a month”, “every 10 days”.
    func rhythm(days: Int) -> String {
        let key: WordKey
        switch days {
        case 1: key = .everyDay
        case 7: key = .everyWeek
        case 14: key = .everyTwoWeeks
        case 21: key = .everyThreeWeeks
        case 30, 31: key = .everyMonth
        case let days where days % 7 == 0:
            return text(.everyWeeks, ["count": "\(days / 7)"])
        default: return text(.everyDays, ["count": "\(days)"])
        }
        return self[key]
    }

    /// A length of time in the largest unit that is right: years of 365 or 366 days, months within three days of
    /// so many twelfths of a year, weeks, days.
    func length(days: Int) -> String {
        func counted(_ unit: String, _ count: Int) -> String {
            self.counted("settings.length.\(unit)", count, numeral: "\(count)")
        }
        let years = (days + 180) / 365
        if years > 0, abs(days - years * 365) <= years { return counted("years", years) }
        let months = (days * 12 + 182) / 365
        if months > 1 || days == 30 || days == 31, abs(days - months * 365 / 12) <= 3 {
            return counted("months", months)
        }
        return days % 7 == 0 && days > 0 ? counted("weeks", days / 7) : counted("days", days)
    }
}
