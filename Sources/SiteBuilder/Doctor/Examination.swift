/// What `guidepost doctor` found out, one thing after the other.
public struct Examination: Sendable {
    /// One thing that was looked at.
    public struct Remark: Sendable, Hashable {
        /// How it stands.
        public enum Standing: String, Sendable {
            /// As it should be.
            case fine
            /// Works, and somebody should know of it.
            case note
            /// Does not work.
            case fault
        }

        /// How the thing stands.
        public let standing: Standing
        /// What was found, a sentence without its full stop.
        public let text: String
    }

    /// All remarks, in the order in which they are read.
    public private(set) var remarks: [Remark] = []

    /// Whether something does not work.
    public var hasFault: Bool { remarks.contains { $0.standing == .fault } }

    mutating func add(_ standing: Remark.Standing, _ text: String) {
        remarks.append(Remark(standing: standing, text: text))
    }
}
