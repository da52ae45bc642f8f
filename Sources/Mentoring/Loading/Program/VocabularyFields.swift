/// The program's closed lists while they are being read, each value with its place for the rules.
struct VocabularyDraft {
    typealias Words = [Located<String>]
    typealias MergeMap = (key: Located<String>, value: [(key: Located<String>, value: String)])

    var units: Words = []
    var skills: Words = []
    var gradeBands: Words = []
    var tenureBands: Words = []
    var sites: Words = []
    var equity: [(key: Located<String>, value: Words)] = []
    var merge: [MergeMap] = []

    /// The lists by the names that `merge` uses.
    var lists: [(name: String, words: Words)] {
        [
            ("units", units), ("skills", skills), ("grade_bands", gradeBands), ("tenure_bands", tenureBands),
            ("sites", sites),
        ] + equity.map { ($0.key.value, $0.value) }
    }

    var record: ProgramVocabulary {
        ProgramVocabulary(
            units: units.map(\.value), skills: skills.map(\.value), gradeBands: gradeBands.map(\.value),
            tenureBands: tenureBands.map(\.value), sites: sites.map(\.value),
            equity: equity.map { (dimension: $0.key.value, values: $0.value.map(\.value)) },
            merge: Dictionary(
                merge.map { dimension in
                    let names = dimension.value.map { ($0.key.value, $0.value) }
                    return (dimension.key.value, Dictionary(names, uniquingKeysWith: { first, _ in first }))
                }, uniquingKeysWith: { first, _ in first }))
    }
}

/// `vocab` of program.json; `tenure_bands` is what participants' `tenure_band` is read against.
func vocabularyType() -> ValueType<VocabularyDraft> {
    .object(
        FieldTable<VocabularyDraft>(.vocabulary) {
            Field("units", .required, wordsType(), .open) { $0.units = $1 }
            Field("skills", .required, wordsType(), .open) { $0.skills = $1 }
            Field("grade_bands", .required, wordsType(), .open) { $0.gradeBands = $1 }
            Field("tenure_bands", .optional, wordsType(), .open) { $0.tenureBands = $1 }
            Field("sites", .required, wordsType(), .open) { $0.sites = $1 }
            Field("equity", .optional, .map(of: wordsType()), .open) { $0.equity = $1 }
            Field("merge", .optional, .map(of: .map(of: .text(longest: 200))), .open) { $0.merge = $1 }
        }, from: VocabularyDraft()
    ) { $0 }
}

private func wordsType() -> ValueType<VocabularyDraft.Words> { .list(of: .located(.text(longest: 200))) }
