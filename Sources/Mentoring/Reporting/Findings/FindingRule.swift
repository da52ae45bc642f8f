/// The rules of domain.md 4.2. The raw value is the id that reports print.
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
    case f10 = "F10"
    case f11 = "F11"
    case f12 = "F12"
    case f13 = "F13"
    case f14 = "F14"
    case f15 = "F15"
    case f16 = "F16"
    case f17 = "F17"
    case f18 = "F18"
    case f19 = "F19"
    case f20 = "F20"
    case f21 = "F21"
    case f22 = "F22"
    case f23 = "F23"
    case f24 = "F24"
    case f25 = "F25"
    case f26 = "F26"
    case f27 = "F27"
    case f28 = "F28"
    case f29 = "F29"
    case f30 = "F30"
    case f31 = "F31"
    case f32 = "F32"

    /// 3 act, 2 watch, 1 good news, 0 for what only its own section says, and for F31 (domain.md 4.2).
    /// - Parameter worse: For F07 and F09 whether the figure got worse, for F20 whether fewer than half replied.
    func severity(worse: Bool) -> Int {
        switch self {
        case .f01, .f02, .f10, .f17, .f27, .f29: 3
        case .f04, .f05, .f06, .f08, .f11, .f12, .f13, .f15, .f16, .f18, .f21, .f22, .f24, .f30, .f32: 2
        case .f03, .f14, .f19, .f23, .f26, .f28: 1
        case .f07, .f09: worse ? 2 : 1
        case .f20: worse ? 2 : 0
        case .f25, .f31: 0
        }
    }

    /// The section of the report that prints its findings, whether or not they are among the five; nil for F31.
    public var section: ReportSection? {
        switch self {
        case .f01, .f02, .f03, .f04, .f05, .f06, .f07: .joining
        case .f08, .f09, .f10, .f11, .f12: .rhythm
        case .f13, .f14, .f15: .goals
        case .f16: .training
        case .f17, .f18, .f19, .f27: .relationships
        case .f20, .f21, .f22, .f23, .f24: .voices
        case .f25, .f26: .outcomes
        case .f28: .objectives
        case .f29: .actions
        case .f30: .notes
        case .f32: .attention
        case .f31: nil
        }
    }
}
