/// From where to where an axis runs. Only published values and the target decide; every domain grows to hold them.
public enum ChartDomain: Sendable {
    /// From 0 to 100.
    case percent
    /// From 0 to the largest value (and down to the smallest, where it is negative): for counts and durations.
    case fromZero
    /// From the smallest to the largest value: for lines whose zero means nothing.
    case fitted
    /// Between two ends, for example 1 and 5 for answers on a scale of five.
    case between(Double, Double)
}
