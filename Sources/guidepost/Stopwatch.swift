/// How long a command has worked.
struct Stopwatch {
    private let start = ContinuousClock.now

    /// Milliseconds since the start.
    var milliseconds: Int {
        let duration = ContinuousClock.now - start
        return Int(duration.components.seconds) * 1000
            + Int(duration.components.attoseconds / 1_000_000_000_000_000)
    }

    /// `0.12 s`
    var text: String {
        let hundredths = (milliseconds + 5) / 10
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) s"
    }
}
