import Diagnostics
import Foundation
import Templates
import Testing

@Suite("Mustache specification")
struct MustacheSpecificationTests {
    static let files = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
    ]

    @Test("Every example of the specification comes out as it should, except the exempt ones")
    func examples() throws {
        guard let folder = specificationFolder() else {
            print("MUSTACHE SPECIFICATION NOT TESTED: no folder with its tests beside the package,")
            print("and GUIDEPOST_SHARED does not name the shared folder that has conformance/mustache.")
            return
        }
        var (ran, exempt) = (0, 0)
        for file in Self.files {
            let data = try Data(contentsOf: folder.appendingPathComponent(file + ".json"))
            for example in try JSONDecoder().decode(SpecificationFile.self, from: data).tests {
                if isExempt(example.name, in: file) {
                    exempt += 1
                } else {
                    check(example, in: file)
                    ran += 1
                }
            }
        }
        print("Mustache specification: \(ran) examples ran, \(exempt) are exempt")
        #expect(ran > 100)
    }

    /// Guidepost is stricter than Mustache where a name, a partial or a part of a name is not known, which is an
    /// error, and where templates recurse, which they must not.
    private func isExempt(_ name: String, in file: String) -> Bool {
        for rule in ["Recursion", "Failed Lookup", "Context Miss", "Broken Chain"] where name.contains(rule) {
            return true
        }
        return name == "Dotted Names - Context Precedence" || name == "Dotted Names are never single keys"
            || (file == "~inheritance" && name == "Negative Sections")
    }

    private func check(_ example: SpecificationFile.Example, in file: String) {
        var sources = [source("page under test", example.template)]
        for (name, text) in (example.partials ?? [:]).sorted(by: { $0.key < $1.key }) {
            sources.append(source(name, text))
        }
        let checked = TemplateSet.compile(sources, contract: nil, options: TemplateOptions(rawText: .allowed))
        #expect(checked.findings.isEmpty, "\(file): \(example.name)")
        var output: [UInt8] = []
        do throws(TemplateError) {
            try checked.value.render("page under test", example.data.value, into: &output)
        } catch {
            Issue.record("\(file): \(example.name): \(FindingPrinter().text(of: error.finding))")
        }
        let text = String(decoding: output, as: UTF8.self)
        #expect(text == example.expected, "\(file): \(example.name): \(example.desc)")
    }

    private func source(_ name: String, _ text: String) -> TemplateSource {
        TemplateSource(name: name, text: SourceText(path: name, bytes: Array(text.utf8)))
    }
}
