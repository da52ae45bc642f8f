/// Typed readings: the value as what the caller expects, or why it is not that.
///
/// The caller decides what a mismatch weighs, so these give a reason and not a finding. Quotes do not matter to
/// numbers and truth values (`order: "03"` is 3), since people quote what they are unsure of.
extension YAMLNode {
    /// The text of one word, exactly as written; nothing (`~`, `null`, empty) is a mismatch.
    public var asString: Result<String, YAMLMismatch> { word.map(\.text) }

    /// `true` or `false`, also with one or all letters capital, as YAML 1.2.2 (10.3.2) has them.
    ///
    /// `yes`, `no`, `on`, `off`, `y` and `n` are refused with a reason of their own, for YAML 1.1 took them.
    public var asBool: Result<Bool, YAMLMismatch> {
        read { scalar in
            if let value = CoreSchema.truth(scalar.text) { return .success(value) }
            if !scalar.isQuoted, let value = CoreSchema.oldTruth(scalar.text) {
                return .failure(.oldTruthValue(value))
            }
            return .failure(.notTrueOrFalse)
        }
    }

    /// A whole number in decimal digits with an optional sign; leading zeros do not matter: `012` is 12.
    public var asInt: Result<Int, YAMLMismatch> {
        read { scalar in
            guard CoreSchema.isWholeNumber(scalar.text) else { return .failure(.notWholeNumber) }
            return Int(scalar.text).map { .success($0) } ?? .failure(.numberTooLarge)
        }
    }

    /// A finite decimal number: `3`, `-0.5`, `.5`, `1e3`; neither `.inf` nor `.nan`.
    public var asDouble: Result<Double, YAMLMismatch> {
        read { scalar in
            guard CoreSchema.isNumber(scalar.text) else { return .failure(.notNumber) }
            guard let value = Double(scalar.text), value.isFinite else { return .failure(.numberTooLarge) }
            return .success(value)
        }
    }

    /// One word or a list of words, as texts; nothing is the empty list.
    public var asStrings: Result<[String], YAMLMismatch> { asScalars.map { $0.map(\.text) } }

    /// One word or a list of words, each with its place; nothing is the empty list.
    public var asScalars: Result<[YAMLScalar], YAMLMismatch> {
        switch self {
        case .scalar(let scalar):
            return .success(scalar.isNull ? [] : [scalar])
        case .mapping(let mapping):
            return .failure(YAMLMismatch(.isMapping, at: mapping.range))
        case .sequence(let items, _):
            var words: [YAMLScalar] = []
            words.reserveCapacity(items.count)
            for item in items {
                switch item.word {
                case .success(let word): words.append(word)
                case .failure(let mismatch): return .failure(mismatch)
                }
            }
            return .success(words)
        }
    }

    private var word: Result<YAMLScalar, YAMLMismatch> {
        switch self {
        case .scalar(let scalar):
            scalar.isNull ? .failure(YAMLMismatch(.isEmpty, at: scalar.range)) : .success(scalar)
        case .sequence(_, let range): .failure(YAMLMismatch(.isList, at: range))
        case .mapping(let mapping): .failure(YAMLMismatch(.isMapping, at: mapping.range))
        }
    }

    private func read<Value>(
        _ reading: (YAMLScalar) -> Result<Value, YAMLMismatch.Reason>
    ) -> Result<Value, YAMLMismatch> {
        word.flatMap { scalar in reading(scalar).mapError { YAMLMismatch($0, at: scalar.range) } }
    }
}
