/// A strict reader of the XML this room may write: elements, attributes in double quotes, character data, the five
/// predefined entities and numeric references. Anything else is refused, comments and processing instructions too.
struct WellFormedXML {
    /// All elements in document order.
    private(set) var elements: [(name: String, attributes: [String: String])] = []
    /// All character data, entities resolved.
    private(set) var text = ""
    /// What is wrong; nil where the bytes are one well-formed element.
    private(set) var problem: String?

    init(_ bytes: [UInt8]) {
        guard let words = String(validating: bytes, as: UTF8.self) else {
            problem = "not UTF-8"
            return
        }
        do { try read(Array(words.unicodeScalars)) } catch { problem = error.reason }
    }

    /// The values of an attribute over all elements, in document order.
    func values(of attribute: String) -> [String] { elements.compactMap { $0.attributes[attribute] } }

    private struct Refusal: Error {
        let reason: String
    }

    private mutating func read(_ source: [Unicode.Scalar]) throws(Refusal) {
        var open: [String] = []
        var index = 0
        while index < source.count {
            if source[index] == "<" {
                guard let end = source[index...].firstIndex(of: ">") else {
                    throw Refusal(reason: "unclosed tag")
                }
                let tag = Array(source[(index + 1)..<end])
                if tag.first == "/" {
                    guard open.popLast() == Self.string(tag.dropFirst()) else {
                        throw Refusal(reason: "wrong end tag at \(index)")
                    }
                } else {
                    if index > 0, open.isEmpty { throw Refusal(reason: "a second root") }
                    let isEmpty = tag.last == "/"
                    try readTag(isEmpty ? Array(tag.dropLast()) : tag)
                    if !isEmpty { open.append(elements.last?.name ?? "") }
                }
                index = end + 1
            } else {
                guard !open.isEmpty else { throw Refusal(reason: "text outside the root") }
                let end = source[index...].firstIndex(of: "<") ?? source.count
                text += try Self.resolved(source[index..<end])
                index = end
            }
        }
        if !open.isEmpty { throw Refusal(reason: "unclosed element") }
    }

    private mutating func readTag(_ tag: [Unicode.Scalar]) throws(Refusal) {
        let nameEnd = tag.firstIndex(of: " ") ?? tag.count
        guard nameEnd > 0, tag[..<nameEnd].allSatisfy(Self.isNameScalar) else {
            throw Refusal(reason: "a bad element name")
        }
        var attributes: [String: String] = [:]
        var index = nameEnd
        while index < tag.count {
            guard tag[index] == " ", let equals = tag[index...].firstIndex(of: "="),
                equals + 1 < tag.count, tag[equals + 1] == "\"",
                let close = tag[(equals + 2)...].firstIndex(of: "\"")
            else { throw Refusal(reason: "a bad attribute in \(Self.string(tag[...]))") }
            let name = Self.string(tag[(index + 1)..<equals])
            guard !name.isEmpty, name.unicodeScalars.allSatisfy(Self.isNameScalar), attributes[name] == nil
            else {
                throw Refusal(reason: "a bad or double attribute name \(name)")
            }
            attributes[name] = try Self.resolved(tag[(equals + 2)..<close])
            index = close + 1
        }
        elements.append((Self.string(tag[..<nameEnd]), attributes))
    }

    private static func resolved(_ source: ArraySlice<Unicode.Scalar>) throws(Refusal) -> String {
        let entities = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "#39": "'"]
        var words = String.UnicodeScalarView()
        var index = source.startIndex
        while index < source.endIndex {
            let scalar = source[index]
            guard scalar.value >= 0x20, !(0x7F...0x9F).contains(scalar.value), scalar.value & 0xFFFE != 0xFFFE,
                scalar != "<", scalar != ">"
            else { throw Refusal(reason: "a scalar that may not stand here: \(scalar.value)") }
            guard scalar == "&" else {
                words.append(scalar)
                index += 1
                continue
            }
            guard let end = source[index...].firstIndex(of: ";"),
                let meant = entities[string(source[(index + 1)..<end])]
            else { throw Refusal(reason: "an unknown entity") }
            words.append(contentsOf: meant.unicodeScalars)
            index = end + 1
        }
        return String(words)
    }

    private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "-" || ("0"..."9").contains(scalar)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
