/// When a program is so small that only its headcounts are told (domain.md R13).
struct SmallProgram {
    private let isSmall: [Month: Bool]
    private let firstMonth: Month

    /// - Parameter sizes: How many people were enrolled and how many relationships open at each month's end.
    init(sizes: [Month: (enrolled: Int, open: Int)], firstMonth: Month, smallestCount: Int) {
        self.firstMonth = firstMonth
        isSmall = sizes.mapValues { $0.open < 2 * smallestCount || $0.enrolled < 20 }
    }

    /// Whether the mode holds in a month: decided at the end of the quarter before, and in the program's first
    /// calendar quarter at the end of its first month.
    func holds(in month: Month) -> Bool { isSmall[decisionMonth(for: month)] ?? false }

    private func decisionMonth(for month: Month) -> Month {
        let lastOfQuarterBefore = month - (1 + (month.number - 1) % 3)
        return max(lastOfQuarterBefore, firstMonth)
    }
}
