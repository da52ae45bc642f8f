import Diagnostics
import JSONReader

/// The program's closed lists, ready to be searched while the records are read.
struct WordLists: Sendable {
    /// One of the lists; unknown where program.json could not be read, so that no value can be called wrong.
    struct List: Sendable {
        let name: String
        let table: WordTable
        let isKnown: Bool
    }

    let units: List
    let skills: List
    let gradeBands: List
    let tenureBands: List
    let sites: List
    let equity: [(dimension: String, values: WordTable)]
    let isKnown: Bool

    /// The lists of a program; nil where program.json could not be read.
    init(_ vocabulary: ProgramVocabulary?) {
        let isKnown = vocabulary != nil
        func list(_ name: String, _ words: [String]?) -> List {
            List(name: name, table: WordTable(words ?? []), isKnown: isKnown)
        }
        units = list("units", vocabulary?.units)
        skills = list("skills", vocabulary?.skills)
        gradeBands = list("grade_bands", vocabulary?.gradeBands)
        tenureBands = list("tenure_bands", vocabulary?.tenureBands)
        sites = list("sites", vocabulary?.sites)
        equity = (vocabulary?.equity ?? []).map { ($0.dimension, WordTable($0.values)) }
        self.isKnown = isKnown
    }
}

extension ValueType where Value == Int {
    /// The index of a value in one of the program's closed lists.
    static func word(of list: WordLists.List) -> Self {
        let shape = ValueShape.word(list: list.name)
        return ValueType(shape) { (cursor, notes) throws(JSONSyntaxError) in
            guard let string = try cursor.readString() else { return try notes.refuse(shape, &cursor) }
            guard list.isKnown else { return nil }
            if let index = cursor.withBytes(of: string, { list.table.index(of: $0) }) { return index }
            let near = notes.suggestion(for: cursor.text(of: string), among: list.table.words)
            return notes.refuse(
                shape, string, help: "Use a value of the list, or add this one to it.", suggestion: near)
        }
    }
}
