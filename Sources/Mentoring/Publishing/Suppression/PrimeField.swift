/// Arithmetic modulo the Mersenne prime 2⁶¹ − 1, in which the elimination of domain.md 5.3 is exact.
enum PrimeField {
    static let prime: UInt64 = (1 << 61) - 1

    static func add(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let sum = first + second
        return sum >= prime ? sum - prime : sum
    }

    static func subtract(_ first: UInt64, _ second: UInt64) -> UInt64 {
        first >= second ? first - second : first + prime - second
    }

    static func multiply(_ first: UInt64, _ second: UInt64) -> UInt64 {
        let (high, low) = first.multipliedFullWidth(by: second)
        // 2⁶¹ ≡ 1: the product's bits from 61 on are added to those below.
        let sum = (low & prime) + ((high << 3) | (low >> 61))
        return sum >= prime ? sum - prime : sum
    }

    /// The number whose product with a value other than 0 is 1, by Fermat's little theorem.
    static func inverse(_ value: UInt64) -> UInt64 {
        var result: UInt64 = 1
        var power = value
        var exponent = prime - 2
        while exponent > 0 {
            if exponent & 1 == 1 { result = multiply(result, power) }
            power = multiply(power, power)
            exponent >>= 1
        }
        return result
    }
}
