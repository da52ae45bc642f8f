/// How a number is written: the site's language decides, so the caller hands it in.
public struct NumberStyle: Sendable {
    /// Digits after the decimal separator, 0 to 3. More are treated as 3.
    public let decimals: Int
    /// What stands between groups of three digits, for example "," or a narrow space; "" for none.
    public let groupSeparator: String
    /// What stands before the decimals, for example "." or ",".
    public let decimalSeparator: String
    /// What stands before every number, for example "$".
    public let prefix: String
    /// What stands after every number, its space included, for example "%" or " days".
    public let suffix: String
    /// The sign of a negative number.
    public let minus: String

    /// Makes a style; without more it writes whole numbers the English way, as in 1,234.
    public init(
        decimals: Int = 0, groupSeparator: String = ",", decimalSeparator: String = ".", prefix: String = "",
        suffix: String = "", minus: String = "\u{2212}"
    ) {
        self.decimals = min(max(decimals, 0), 3)
        self.groupSeparator = groupSeparator
        self.decimalSeparator = decimalSeparator
        self.prefix = prefix
        self.suffix = suffix
        self.minus = minus
    }
}

extension NumberStyle {
    /// The number in words of this style, halves rounded away from zero.
    ///
    /// Numbers beyond ±10¹⁵ are written as ±10¹⁵, and what is not a number as "": neither is ever drawn.
    public func text(_ value: Double) -> String {
        guard value.isFinite else { return "" }
        let power: UInt64 = [1, 10, 100, 1000][decimals]
        let limited = min(value.magnitude, ChartPoint.greatestMagnitude)
        let scaled = UInt64((limited * Double(power)).rounded(.toNearestOrAwayFromZero))
        var words = value < 0 && scaled > 0 ? minus + prefix : prefix
        words += grouped(scaled / power)
        if decimals > 0 {
            words += decimalSeparator + String(String(power + scaled % power).dropFirst())
        }
        return words + suffix
    }

    /// The same style with other decimals and, where asked, without prefix and suffix: for the ticks of an axis.
    func forTicks(decimals: Int, bare: Bool) -> NumberStyle {
        NumberStyle(
            decimals: decimals, groupSeparator: groupSeparator, decimalSeparator: decimalSeparator,
            prefix: bare ? "" : prefix, suffix: bare ? "" : suffix, minus: minus)
    }

    private func grouped(_ whole: UInt64) -> String {
        guard whole >= 1000 else { return String(whole) }
        return grouped(whole / 1000) + groupSeparator + String(String(1000 + whole % 1000).dropFirst())
    }
}
