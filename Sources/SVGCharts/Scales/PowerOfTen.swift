/// Powers of ten without a mathematics library, exact as far as a Double can hold them.
enum PowerOfTen {
    /// 10 to the power of `exponent`, for exponents from -22 to 22.
    static func value(_ exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<min(exponent.magnitude, 22) { power *= 10 }
        return exponent < 0 ? 1 / power : power
    }

    /// The product of a mantissa and a power of ten, rounded once: 3 × 10⁻¹ is 0.3 exactly as it is written.
    static func scaled(_ mantissa: Double, _ exponent: Int) -> Double {
        exponent < 0 ? mantissa / value(-exponent) : mantissa * value(exponent)
    }
}
