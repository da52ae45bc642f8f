/// What is known about the context stack at a place of a template.
struct Scope {
    /// The shapes on the stack, the outermost first.
    private(set) var frames: [Shape]

    /// What is known about one value.
    enum Shape {
        /// It has this shape, or is absent.
        case known(TemplateShape)
        /// Nothing is known: it came from an open record, or there is no contract.
        case unknown
    }

    /// The scope at the beginning of an entry template; nil fields where there is no contract.
    init(fields: [TemplateField]?) {
        frames = [fields.map { .known(.record($0)) } ?? .unknown]
    }

    mutating func push(_ shape: Shape) { frames.append(shape) }

    mutating func pop() { if frames.count > 1 { frames.removeLast() } }

    /// Where a name is found when a template is filled.
    enum Found {
        /// In the frame of this number, 0 being the outermost.
        case inFrame(Int, Shape)
        /// In whichever frame has it at the time; the shape is that of the outer frame that surely has it.
        case anywhere(Shape)
        /// Nowhere.
        case unknown
    }

    /// Looks a name up from the innermost frame outward.
    func find(_ key: UInt64) -> Found {
        var passedUnknown = false
        for index in frames.indices.reversed() {
            switch frames[index] {
            case .known(.record(let fields)):
                guard let field = fields.first(where: { $0.name.key == key }) else { continue }
                return passedUnknown ? .anywhere(.known(field.shape)) : .inFrame(index, .known(field.shape))
            case .known(.open), .unknown: passedUnknown = true
            case .known: continue
            }
        }
        return passedUnknown ? .anywhere(.unknown) : .unknown
    }

    /// The shape that `.` stands for.
    var innermost: Shape { frames.last ?? .unknown }

    /// Every name that is known somewhere on the stack.
    var names: [String] {
        frames.flatMap { frame -> [String] in
            guard case .known(.record(let fields)) = frame else { return [] }
            return fields.map(\.name.text)
        }
    }
}
