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
        /// Nothing is known because of a mistake that has been reported, so nothing more is said about it.
        case mistaken
    }

    /// The scope at the beginning of an entry template; nil fields where there is no contract.
    init(fields: [TemplateField]?) {
        frames = [fields.map { .known(.record($0)) } ?? .unknown]
    }

    mutating func push(_ shape: Shape) { frames.append(shape) }

    mutating func pop() { if frames.count > 1 { frames.removeLast() } }

    /// Where a name is found when a template is filled.
    enum Found {
        /// In the frame of this number, 0 being the outermost, as the field of this number.
        case inFrame(Int, field: Int, Shape)
        /// In whichever frame has it at the time; the shape is that of the outer frame that surely has it.
        case anywhere(Shape)
        /// Nowhere.
        case unknown
    }

    /// Looks a name up from the innermost frame outward.
    func find(_ key: UInt64) -> Found {
        var passed: Shape?
        for index in frames.indices.reversed() {
            switch frames[index] {
            case .known(.record(let fields)):
                guard let field = fields.firstIndex(where: { $0.name.key == key }) else { continue }
                let shape = Shape.known(fields[field].shape)
                switch passed {
                case nil: return .inFrame(index, field: field, shape)
                case .mistaken: return .anywhere(.mistaken)
                case .known, .unknown: return .anywhere(shape)
                }
            case .known(.open), .unknown: passed = passed ?? .unknown
            case .mistaken: passed = .mistaken
            case .known: continue
            }
        }
        return passed.map { .anywhere($0) } ?? .unknown
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
