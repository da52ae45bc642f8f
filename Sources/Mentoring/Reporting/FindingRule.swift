/// The rules of domain.md 4.2 that read figures. The raw value is the id that reports print.
public enum FindingRule: String, CaseIterable, Sendable {
    case f01 = "F01"
    case f02 = "F02"
    case f03 = "F03"
    case f04 = "F04"
    case f05 = "F05"
    case f06 = "F06"
    case f07 = "F07"
    case f08 = "F08"
    case f09 = "F09"
    case f11 = "F11"
    case f12 = "F12"
    case f13 = "F13"
    case f15 = "F15"
    case f17 = "F17"
    case f18 = "F18"
    case f19 = "F19"
    case f27 = "F27"
    case f31 = "F31"

    /// 3 act, 2 watch, 1 good news, 0 only where nothing else is said (domain.md 4.2).
    func severity(worse: Bool) -> Int {
        switch self {
        case .f01, .f02, .f17, .f27: 3
        case .f04, .f05, .f06, .f08, .f11, .f12, .f13, .f15, .f18: 2
        case .f03, .f19: 1
        case .f07, .f09: worse ? 2 : 1
        case .f31: 0
        }
    }
}
