import Diagnostics

/// Compiles one entry template: fills partials and parents in, and checks and resolves every name.
///
/// Names are checked in the context stack in which they are used, so a partial is checked anew at each place
/// that brings it in. `library` has no cycles that this could get lost in: a template that is being filled in
/// is not entered again.
struct EntryCompiler {
    /// What was compiled so far.
    var program = Program()
    /// Whether anything on the way is in error, so that the program must not be used.
    var hasFailed = false
    /// What was found, each mistake once for all entries.
    var report: EntryReport
    /// What is known about the context at the present place.
    var scope: Scope

    let library: TemplateLibrary
    let options: TemplateOptions
    /// The entry's name, for messages.
    let entry: String
    /// Whether a contract says which names there are.
    let hasContract: Bool

    /// The blocks whose content is being compiled, from the outermost on.
    var activeBlocks: [BlockArguments.Argument] = []
    /// The names of the blocks that were met, in order, so that an argument that no block takes is noticed.
    var metBlocks: [String] = []
    private var activeTemplates: [Int] = []
    private var steps = 0
    private var depth = 0
    private var isOverLimit = false

    init(
        _ entry: String, fields: [TemplateField]?, library: TemplateLibrary, options: TemplateOptions,
        report: EntryReport
    ) {
        self.entry = entry
        self.library = library
        self.options = options
        self.report = report
        scope = Scope(fields: fields)
        hasContract = fields != nil
    }

    /// Fills in a whole template.
    mutating func bringIn(
        _ template: Int, prefix: [UInt8], arguments: BlockArguments, from token: Token?, of origin: Int
    ) {
        if library.templates[template].isBroken { hasFailed = true }
        // A cycle has been reported already, for the set as a whole.
        if activeTemplates.contains(template) {
            hasFailed = true
            return
        }
        activeTemplates.append(template)
        let tokens = library.templates[template].tokens.indices
        goDeeper(at: token, of: origin) { compiler in
            compiler.compile(
                tokens, in: Surroundings(template: template, prefix: prefix, dedent: 0, arguments: arguments))
        }
        activeTemplates.removeLast()
    }

    /// Compiles tokens in order; `beginsLine` says whether the first of them stands at a line's beginning, where
    /// that is not as its own file has it.
    mutating func compile(_ range: Range<Int>, in place: Surroundings, beginsLine: Bool? = nil) {
        var index = range.lowerBound
        while index < range.upperBound, mayGoOn(at: index, of: place.template) {
            let template = library.templates[place.template]
            let token = template.tokens[index]
            let isFirstOfLine = template.beginsLine(token.start)
            let needsPrefix = (index == range.lowerBound ? beginsLine : nil) ?? isFirstOfLine
            if token.kind == .text {
                let text = template.source.bytes[token.start..<token.end]
                appendText(text, in: place, needsPrefix: needsPrefix, losesIndentation: isFirstOfLine)
            } else {
                if needsPrefix, !token.isOwnLine { program.appendLiteral(place.prefix) }
                compileTag(index, token, in: place)
            }
            index = max(index, token.kind.opens ? token.partner : index) + 1
        }
    }

    private mutating func compileTag(_ index: Int, _ token: Token, in place: Surroundings) {
        switch token.kind {
        case .escaped, .raw:
            let (name, shape) = resolve(token, in: place)
            checkTag(token, shape, in: place)
            program.appendTag(name, isRaw: token.kind == .raw)
        case .section, .inverted:
            compileSection(index, token, in: place)
        case .partial:
            bringIn(token, in: place, arguments: place.arguments)
        case .parent:
            compileParent(index, token, in: place)
        case .block:
            compileBlock(index, token, in: place)
        case .text, .close, .comment, .delimiters: return
        }
    }

    private mutating func compileSection(_ index: Int, _ token: Token, in place: Surroundings) {
        let (name, shape) = resolve(token, in: place)
        let opening = program.beginSection(name, isInverted: token.kind == .inverted)
        if token.kind == .section { scope.push(shape.element) }
        let content = library.templates[place.template].content(of: index)
        goDeeper(at: token, of: place.template) { $0.compile(content, in: place) }
        compileLineBeginning(withClosingTagOf: token, in: place)
        if token.kind == .section { scope.pop() }
        program.endSection(opening)
    }

    /// The line on which a section ends belongs to the section up to its closing tag, its prefix with it.
    private mutating func compileLineBeginning(withClosingTagOf token: Token, in place: Surroundings) {
        let template = library.templates[place.template]
        guard token.partner >= 0, token.partner < template.tokens.count else { return }
        let closing = template.tokens[token.partner]
        if !closing.isOwnLine, template.beginsLine(closing.start) { program.appendLiteral(place.prefix) }
    }

    mutating func bringIn(_ token: Token, in place: Surroundings, arguments: BlockArguments) {
        guard token.target >= 0 else {
            hasFailed = true
            return
        }
        bringIn(
            token.target, prefix: token.isOwnLine ? place.prefix(adding: token.indentation, in: library) : [],
            arguments: arguments, from: token, of: place.template)
    }

    // MARK: Limits

    mutating func goDeeper(at token: Token?, of template: Int, _ inner: (inout EntryCompiler) -> Void) {
        guard depth <= TemplateLimits.depth else {
            if let token {
                fail(
                    .templateLimit, token, of: template,
                    "Tags, partials and blocks of \(entry) are nested more than \(TemplateLimits.depth) deep",
                    help: "Bring in fewer templates within one another.")
            }
            return
        }
        depth += 1
        inner(&self)
        depth -= 1
    }

    private mutating func mayGoOn(at index: Int, of template: Int) -> Bool {
        steps += 1
        let isWithin = steps <= TemplateLimits.steps && program.literals.count <= TemplateLimits.literalBytes
        if !isWithin, !isOverLimit {
            isOverLimit = true
            fail(
                .templateLimit, library.templates[template].tokens[index], of: template,
                "\(entry) becomes too large when its partials are filled in",
                help: "Bring partials in fewer times, or repeat them with a section over a list.")
        }
        return isWithin
    }

    /// Reports an error, which keeps the entry from being used.
    mutating func fail(_ code: FindingCode, _ token: Token, of template: Int, _ summary: String, help: String) {
        hasFailed = true
        report.add(code, token, of: template, in: library, summary, help: help)
    }
}
