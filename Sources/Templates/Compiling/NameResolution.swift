import Diagnostics

extension EntryCompiler {
    /// Finds out where a tag's name is found when the template is filled, and reports a name that is not known.
    mutating func resolve(_ token: Token, in place: Surroundings) -> (NameReference, Scope.Shape) {
        let bytes = library.templates[place.template].source.bytes
        let origin = NameReference.Origin(
            template: Int32(place.template), offset: Int32(token.name.lowerBound),
            length: Int32(token.name.count))
        let innermost = Int32(scope.frames.count - 1)
        if !token.isNamed { hasFailed = true }
        if !token.isNamed || bytes[token.name].elementsEqual(".".utf8) {
            return (
                NameReference(frame: innermost, firstKey: 0, keyCount: 0, likelyField: 0, origin: origin),
                token.isNamed ? scope.innermost : .mistaken
            )
        }
        let parts = bytes[token.name].split(separator: UInt8(ascii: "."))
        let keys = parts.map { nameKey(of: $0) }
        let (frame, field, outer) = findFirst(parts, keys, token, in: place)
        let shape = descend(from: outer, parts, keys, token, in: place)
        let name = NameReference(
            frame: Int32(frame), firstKey: program.appendKeys(keys), keyCount: Int32(keys.count),
            likelyField: Int32(field), origin: origin)
        return (name, shape)
    }

    /// Finds the first part of a name on the context stack: its frame, -1 where that shows later, its field there
    /// and its shape.
    private mutating func findFirst(
        _ parts: [ArraySlice<UInt8>], _ keys: [UInt64], _ token: Token, in place: Surroundings
    ) -> (frame: Int, field: Int, Scope.Shape) {
        guard let key = keys.first else { return (-1, 0, .mistaken) }
        switch scope.find(key) {
        case .inFrame(let frame, let field, let shape): return (frame, field, shape)
        case .anywhere(let shape): return (-1, 0, shape)
        case .unknown:
            reportUnknown(parts, upTo: 0, known: scope.names, token, in: place)
            return (-1, 0, .mistaken)
        }
    }

    /// Follows the parts of a name after the first to the shape of its value.
    private mutating func descend(
        from outer: Scope.Shape, _ parts: [ArraySlice<UInt8>], _ keys: [UInt64], _ token: Token,
        in place: Surroundings
    ) -> Scope.Shape {
        var shape = outer
        for index in keys.indices.dropFirst() {
            switch shape {
            case .known(.record(let fields)):
                guard let field = fields.first(where: { $0.name.key == keys[index] }) else {
                    reportUnknown(parts, upTo: index, known: fields.map(\.name.text), token, in: place)
                    return .mistaken
                }
                shape = .known(field.shape)
            case .known(.open), .unknown: return .unknown
            case .mistaken: return .mistaken
            case .known(let other):
                let name = parts[..<index].map { text($0) }.joined(separator: ".")
                fail(
                    .wrongTemplateUse, token, of: place.template,
                    "“\(name)” is a value of the kind “\(other.kind)”, which has no “\(text(parts[index]))”",
                    help: "Open it as a section, {{#\(name)}}, or use another name.")
                return .mistaken
            }
        }
        return shape
    }

    private mutating func reportUnknown(
        _ parts: [ArraySlice<UInt8>], upTo index: Int, known: [String], _ token: Token, in place: Surroundings
    ) {
        hasFailed = true
        let outer = parts[..<index].map { text($0) + "." }.joined()
        let name = text(parts[index])
        report.add(
            .unknownTemplateName, token.name, of: place.template, in: library,
            "“\(outer)\(name)” is not a name that \(entry) has here",
            help: nearestName(to: name, among: known).map { "Did you mean “\(outer)\($0)”?" }
                ?? "The table of template names lists what each template can use.")
    }

    /// Checks that a tag can show a value of a shape.
    mutating func checkTag(_ token: Token, _ shape: Scope.Shape, in place: Surroundings) {
        let isRefusedRaw = token.kind == .raw && options.rawText == .refused
        let name = library.templates[place.template].text(token.name)
        switch shape {
        case .known(.html), .mistaken: return
        case .known(.text):
            guard isRefusedRaw else { return }
            fail(
                .rawTemplateText, token, of: place.template, "“\(name)” is text, which has to be escaped",
                help: "Write it with two braces: {{\(name)}}.")
        case .unknown:
            guard isRefusedRaw, hasContract else { return }
            fail(
                .rawTemplateText, token, of: place.template, "“\(name)” may be text, which has to be escaped",
                help: "Write it with two braces: {{\(name)}}.")
        case .known(let other):
            fail(
                .wrongTemplateUse, token, of: place.template,
                "“\(name)” is a value of the kind “\(other.kind)”, which a tag cannot show",
                help: "Use it as a section: {{#\(name)}} … {{/\(name)}}.")
        }
    }

    private func text(_ part: ArraySlice<UInt8>) -> String { String(decoding: part, as: UTF8.self) }
}

extension Scope.Shape {
    /// What a section over a value of this shape puts on the context stack.
    var element: Scope.Shape {
        if case .known(.list(let element)) = self { return .known(element) }
        return self
    }
}
