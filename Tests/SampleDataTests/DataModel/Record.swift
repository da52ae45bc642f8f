import Foundation

/// A JSON object of the data files, read field by field.
struct Record {
    let fields: [String: Any]

    func text(_ name: String) -> String? { fields[name] as? String }
    func number(_ name: String) -> Int? { fields[name] as? Int }
    func object(_ name: String) -> Record { Record(fields: fields[name] as? [String: Any] ?? [:]) }
    func texts(_ name: String) -> [String] { fields[name] as? [String] ?? [] }

    func objects(_ name: String) -> [Record] {
        (fields[name] as? [[String: Any]] ?? []).map { Record(fields: $0) }
    }
}
