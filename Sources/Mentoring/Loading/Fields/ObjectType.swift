import JSONReader

extension ValueType {
    /// An object with fields of its own, built from a draft; `finish` gives nil where a required field is missing.
    static func object<Draft>(
        _ table: FieldTable<Draft>, from empty: Draft, _ finish: @escaping (Draft) -> Value?
    ) -> Self {
        ValueType(.object(table.object, table.outline)) { (cursor, notes) throws(JSONSyntaxError) in
            var draft = empty
            guard try table.read(&cursor, &notes, into: &draft) else { return nil }
            return finish(draft)
        }
    }

    /// A list; elements that do not fit are noted and left out.
    static func list<Element>(
        of type: ValueType<Element>, count: ClosedRange<Int> = 0...Int.max
    ) -> Self where Value == [Element] {
        let shape = ValueShape.list(of: type.shape, count: count)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            _ = try cursor.peek()
            let start = cursor.offset
            guard try cursor.beginArray() else { return try notes.refuse(shape, &cursor) }
            var elements: [Element] = []
            var elementCount = 0
            while try cursor.nextElement() {
                elementCount += 1
                if let element = try type.read(&cursor, &notes) { elements.append(element) }
            }
            if elementCount < count.lowerBound {
                notes.note(.wrongValue, at: start, "must have at least \(count.lowerBound) entries")
            } else if elementCount > count.upperBound {
                notes.note(.wrongValue, at: start, "must have at most \(count.upperBound) entries")
            }
            return elements
        }
    }

    /// A list in which nothing stands twice.
    static func set<Element: Hashable>(
        of type: ValueType<Element>, count: ClosedRange<Int> = 0...Int.max
    ) -> Self where Value == [Element] {
        let all = ValueType<[Located<Element>]>.list(of: .located(type), count: count)
        let shape = ValueShape.list(of: type.shape, count: count, isSet: true)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let elements = try all.read(&cursor, &notes) else { return nil }
            var seen: Set<Element> = []
            for element in elements where !seen.insert(element.value).inserted {
                notes.note(
                    .wrongValue, at: element.offset, "has this value twice", help: "Remove one of the two.")
            }
            return elements.map(\.value)
        }
    }

    /// An object whose keys are words of the program; a rule that looks at the keys follows later.
    static func map<Entry>(
        of type: ValueType<Entry>
    ) -> Self where Value == [(key: Located<String>, value: Entry)] {
        let shape = ValueShape.map(of: type.shape)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard try cursor.beginObject() else { return try notes.refuse(shape, &cursor) }
            var entries: [(key: Located<String>, value: Entry)] = []
            while let key = try cursor.nextKey() {
                let name = Located(value: cursor.text(of: key), offset: key.start - 1)
                if let value = try type.read(&cursor, &notes) { entries.append((name, value)) }
            }
            return entries
        }
    }
}
