/// The values that names are looked up in while a template is filled, the outermost first.
///
/// Compiled templates nest no deeper than a limit, so that the stack has its size from the start.
struct ContextStack: ~Copyable {
    private let base: UnsafeMutablePointer<Frame>
    private(set) var count = 0

    /// A value on the stack, with the fields of a record laid open.
    ///
    /// Its pointers live as long as the frame is on the stack, and no reference is counted.
    struct Frame {
        let value: UnsafePointer<TemplateValue>
        let keys: UnsafePointer<UInt64>?
        let values: UnsafePointer<TemplateValue>?
        let fieldCount: Int
        /// Whether a name may be missing in it.
        let isOpen: Bool
    }

    init() {
        base = .allocate(capacity: TemplateLimits.depth + 4)
    }

    deinit { base.deallocate() }

    @inline(__always)
    mutating func push(_ frame: Frame) {
        precondition(count < TemplateLimits.depth + 4, "compiled templates nest no deeper than the limit")
        (base + count).initialize(to: frame)
        count += 1
    }

    @inline(__always)
    mutating func pop() { count -= 1 }

    /// A frame by its number, 0 being the outermost.
    @inline(__always)
    subscript(index: Int) -> Frame { base[index] }
}
