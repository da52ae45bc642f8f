import Foundation
import Templates

/// A file of the Mustache specification's tests, as JSON has it.
struct SpecificationFile: Decodable {
    let tests: [Example]

    struct Example: Decodable {
        let name: String
        let desc: String
        let data: SpecificationData
        let template: String
        let partials: [String: String]?
        let expected: String
    }
}

/// A context of the specification's tests.
enum SpecificationData: Decodable {
    case null
    case bool(Bool)
    case number(String)
    case text(String)
    case list([SpecificationData])
    case record([String: SpecificationData])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let bool = try? container.decode(Bool.self) {
            self = .bool(bool)
        } else if let number = try? container.decode(Int.self) {
            self = .number("\(number)")
        } else if let number = try? container.decode(Double.self) {
            self = .number("\(number)")
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([SpecificationData].self) {
            self = .list(list)
        } else {
            self = .record(try container.decode([String: SpecificationData].self))
        }
    }

    /// The same as a value for templates.
    var value: TemplateValue {
        switch self {
        case .null: .absent
        case .bool(let bool): .flag(bool)
        case .number(let text), .text(let text): .text(text)
        case .list(let elements): .list(elements.map(\.value))
        case .record(let fields): .record(TemplateRecord(fields.map { (TemplateName($0.key), $0.value.value) }))
        }
    }
}

/// The folder with the specification's tests, or nil where this machine does not have it.
///
/// The variable GUIDEPOST_SHARED names the shared folder; without it, it lies beside the package.
func specificationFolder() -> URL? {
    let shared =
        ProcessInfo.processInfo.environment["GUIDEPOST_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared")
    let folder = shared.appendingPathComponent("conformance/mustache")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
}
