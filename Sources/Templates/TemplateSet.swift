import Diagnostics

/// Templates that were read, checked and compiled, ready to be filled any number of times, by any thread.
public struct TemplateSet: Sendable {
    /// The compiled entry templates by name.
    private let programs: [String: Program]
    /// The files, for the places of errors; a name's origin counts in them.
    private let sources: [SourceText]
    private let options: TemplateOptions

    private init(programs: [String: Program], sources: [SourceText], options: TemplateOptions) {
        self.programs = programs
        self.sources = sources
        self.options = options
    }

    /// Reads and checks templates, and compiles those that can be filled.
    ///
    /// With a contract these are the templates it names, and each name in them, and in whatever partial or
    /// parent they bring in, is checked in the context stack in which it is used: filling them cannot meet an
    /// unknown name as long as the context keeps the contract. Without a contract every template can be filled,
    /// and unknown names show only then.
    ///
    /// All mistakes of all templates are found in one run. A template with an error in it, or in what it brings
    /// in, cannot be filled.
    public static func compile(
        _ sources: [TemplateSource], contract: TemplateContract?, options: TemplateOptions = TemplateOptions()
    ) -> Checked<TemplateSet> {
        var findings: [Finding] = []
        let library = TemplateLibrary(reading: sources, findings: &findings)
        findings += findPartialCycles(in: library)
        var report = EntryReport()
        var programs: [String: Program] = [:]
        for (name, fields) in entries(of: library, contract) {
            guard let index = library.index(of: name) else {
                findings.append(missing(name, in: library))
                continue
            }
            var compiler = EntryCompiler(
                name, fields: fields, library: library, options: options, report: report)
            compiler.bringIn(index, prefix: [], arguments: BlockArguments(), from: nil, of: index)
            report = compiler.report
            if !compiler.hasFailed { programs[name] = compiler.program }
        }
        let set = TemplateSet(programs: programs, sources: library.templates.map(\.source), options: options)
        return Checked(set, findings + report.findings)
    }

    /// Fills a template with a record and appends the outcome, UTF-8 bytes, to the output.
    ///
    /// Throws where a name is unknown below an open record, or the context does not keep the contract; nothing
    /// has been appended then.
    public func render(
        _ name: String, _ context: TemplateRecord, into output: inout [UInt8]
    ) throws(TemplateError) {
        try render(name, .record(context), into: &output)
    }

    /// Fills a template with a value of any kind, which is what `{{.}}` stands for outside all sections.
    public func render(_ name: String, _ context: TemplateValue, into output: inout [UInt8])
        throws(TemplateError)
    {
        guard let program = programs[name] else {
            throw TemplateError(
                Finding(
                    .unknownPartial, at: Place(path: name), "\(name) is not a template that can be filled",
                    help: "Mend what was reported about it, or add it."))
        }
        do throws(RenderFailure) {
            try fill(program, with: context, rawText: options.rawText, into: &output)
        } catch {
            throw TemplateError(finding(about: error))
        }
    }

    /// Which templates can be filled, in an order that does not depend on hashing.
    private static func entries(
        of library: TemplateLibrary, _ contract: TemplateContract?
    ) -> [(name: String, fields: [TemplateField]?)] {
        guard let contract else { return library.templates.map { ($0.name, nil) } }
        return contract.entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private static func missing(_ name: String, in library: TemplateLibrary) -> Finding {
        Finding(
            .unknownPartial, at: Place(path: name), "\(name) is missing from the templates",
            help: library.nearest(to: name).map { "Is it “\($0)” that was meant? Rename it to \(name)." }
                ?? "Add a template of this name.")
    }

    private func finding(about failure: RenderFailure) -> Finding {
        let source = sources[Int(failure.origin.template)]
        let start = Int(failure.origin.offset)
        let place = source.place(at: start, length: Int(failure.origin.length))
        let name = String(decoding: source.bytes[start..<start + Int(failure.origin.length)], as: UTF8.self)
        return failure.finding(about: name, at: place)
    }
}
