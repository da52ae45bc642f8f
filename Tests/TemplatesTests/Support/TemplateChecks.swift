import Diagnostics
import Templates
import Testing

/// Templates by name, read as if from files of these names.
func sources(_ templates: KeyValuePairs<String, String>) -> [TemplateSource] {
    templates.map { TemplateSource(name: $0.key, text: SourceText(path: $0.key, bytes: Array($0.value.utf8))) }
}

/// A set without a contract that must compile without findings.
func compiled(
    _ templates: KeyValuePairs<String, String>, rawText: TemplateOptions.RawText = .allowed,
    at location: SourceLocation = #_sourceLocation
) -> TemplateSet {
    let checked = TemplateSet.compile(
        sources(templates), contract: nil, options: TemplateOptions(rawText: rawText))
    #expect(checked.findings.isEmpty, sourceLocation: location)
    return checked.value
}

/// What the template `page` becomes, filled with fields.
func filled(
    _ templates: KeyValuePairs<String, String>, with fields: [(TemplateName, TemplateValue)] = [],
    rawText: TemplateOptions.RawText = .allowed, at location: SourceLocation = #_sourceLocation
) -> String {
    let set = compiled(templates, rawText: rawText, at: location)
    var output: [UInt8] = []
    do throws(TemplateError) {
        try set.render("page", TemplateRecord(fields), into: &output)
    } catch {
        Issue.record("\(FindingPrinter().text(of: error.finding))", sourceLocation: location)
    }
    return String(decoding: output, as: UTF8.self)
}

/// What stops the template `page` from being filled; nil where nothing does.
func failure(
    _ templates: KeyValuePairs<String, String>, with fields: [(TemplateName, TemplateValue)] = [],
    rawText: TemplateOptions.RawText = .allowed, at location: SourceLocation = #_sourceLocation
) -> Finding? {
    let set = compiled(templates, rawText: rawText, at: location)
    var output = Array("before".utf8)
    do throws(TemplateError) {
        try set.render("page", TemplateRecord(fields), into: &output)
        return nil
    } catch {
        #expect(output == Array("before".utf8), "a failure leaves the output alone", sourceLocation: location)
        return error.finding
    }
}

/// All that is found in templates, as the printer shows it.
func printed(
    _ templates: KeyValuePairs<String, String>, contract: [String: [TemplateField]]? = nil,
    rawText: TemplateOptions.RawText = .refused
) -> String {
    let checked = TemplateSet.compile(
        sources(templates), contract: contract.map { TemplateContract($0) },
        options: TemplateOptions(rawText: rawText))
    return FindingPrinter(verbose: true).text(of: checked.findings)
}

/// A field without a description.
func field(_ name: TemplateName, _ shape: TemplateShape) -> TemplateField {
    TemplateField(name, shape, about: "")
}
