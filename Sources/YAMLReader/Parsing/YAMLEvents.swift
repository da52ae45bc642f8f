import CYAML

/// The events of one document's bytes, read from libyaml.
///
/// It owns libyaml's parser and frees it; the bytes must outlive it. The parser lies at an address of its own,
/// for libyaml keeps a pointer to it inside itself.
struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private var offsets: CharacterOffsets

    /// Nil where there is no memory for a parser.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser = .allocate(capacity: 1)
        offsets = CharacterOffsets(bytes)
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event, or nil where libyaml cannot go on; `problem` then says why.
    mutating func next() -> YAMLEvent? {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { return nil }
        defer { yaml_event_delete(&raw) }
        let start = offsets.byte(of: Int(clamping: raw.start_mark.index))
        let end = offsets.byte(of: Int(clamping: raw.end_mark.index))
        let (hasAnchor, hasTag) = properties(of: raw)
        return kind(of: raw).map {
            YAMLEvent(kind: $0, start: start, end: max(start, end), hasAnchor: hasAnchor, hasTag: hasTag)
        }
    }

    /// Why `next` gave nil.
    var problem: YAMLProblem {
        mutating get {
            let message = parser.pointee.problem.map { String(cString: $0) } ?? "out of memory"
            let context = parser.pointee.context.map { String(cString: $0) } ?? ""
            // The reader, below the scanner, counts bytes; everything above it counts characters.
            let isReader = parser.pointee.error == YAML_READER_ERROR
            let offset =
                isReader
                ? Int(clamping: parser.pointee.problem_offset)
                : offsets.byte(of: Int(clamping: parser.pointee.problem_mark.index))
            let contextOffset =
                isReader || context.isEmpty
                ? offset : offsets.byte(of: Int(clamping: parser.pointee.context_mark.index))
            return YAMLProblem(
                message: message, context: context, offset: offset, contextOffset: contextOffset,
                character: Int(parser.pointee.problem_value))
        }
    }

    private func kind(of raw: yaml_event_t) -> YAMLEvent.Kind? {
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return .scalar(
                text: String(decoding: bytes, as: UTF8.self), isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
        case YAML_MAPPING_START_EVENT: return .mappingStart
        case YAML_MAPPING_END_EVENT: return .mappingEnd
        case YAML_SEQUENCE_START_EVENT: return .sequenceStart
        case YAML_SEQUENCE_END_EVENT: return .sequenceEnd
        case YAML_ALIAS_EVENT: return .alias
        case YAML_STREAM_START_EVENT: return .streamStart
        case YAML_STREAM_END_EVENT: return .streamEnd
        case YAML_DOCUMENT_START_EVENT:
            let directives = raw.data.document_start.tag_directives
            return .documentStart(hasTagDirective: directives.start != directives.end)
        case YAML_DOCUMENT_END_EVENT: return .documentEnd
        default: return nil
        }
    }

    private func properties(of raw: yaml_event_t) -> (hasAnchor: Bool, hasTag: Bool) {
        switch raw.type {
        case YAML_SCALAR_EVENT: (raw.data.scalar.anchor != nil, raw.data.scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            (raw.data.sequence_start.anchor != nil, raw.data.sequence_start.tag != nil)
        case YAML_MAPPING_START_EVENT: (raw.data.mapping_start.anchor != nil, raw.data.mapping_start.tag != nil)
        default: (false, false)
        }
    }
}
