import Diagnostics

extension EntryCompiler {
    /// Brings a parent in, with the blocks that stand directly in its tag.
    mutating func compileParent(_ index: Int, _ token: Token, in place: Surroundings) {
        let template = library.templates[place.template]
        var arguments = place.arguments
        let blocks = blocks(directlyIn: template.content(of: index), of: template)
        for block in blocks {
            let key = nameKey(of: template.source.bytes[template.tokens[block].name])
            arguments.addUnlessGiven(.init(template: place.template, token: block), for: key)
        }
        let firstMet = metBlocks.count
        bringIn(token, in: place, arguments: arguments)
        // After an error some block may not have been reached.
        if !hasFailed { reportUnknown(blocks, met: metBlocks[firstMet...], token, in: place) }
    }

    /// Compiles what is shown for a block: what was given for it, else its own content.
    mutating func compileBlock(_ index: Int, _ token: Token, in place: Surroundings) {
        let template = library.templates[place.template]
        metBlocks.append(template.text(token.name))
        let given = place.arguments.argument(for: nameKey(of: template.source.bytes[token.name]))
        let shown = given ?? .init(template: place.template, token: index)
        if activeBlocks.contains(shown) {
            fail(
                .partialCycle, token, of: place.template,
                "“\(template.text(token.name))” is a block within itself",
                help: "Give the inner block another name.")
            return
        }
        let source = library.templates[shown.template]
        // Own content within a line stays as it is written, in the indentation of what surrounds it.
        let isPartOfLine = given == nil && !token.isOwnLine
        let inner = Surroundings(
            template: shown.template,
            prefix: token.isOwnLine ? place.prefix(adding: token.indentation, in: library) : place.prefix,
            dedent: isPartOfLine ? place.dedent : source.tokens[shown.token].dedent,
            arguments: place.arguments)
        activeBlocks.append(shown)
        goDeeper(at: token, of: place.template) {
            $0.compile(source.content(of: shown.token), in: inner, beginsLine: token.isOwnLine)
        }
        activeBlocks.removeLast()
    }

    private func blocks(directlyIn content: Range<Int>, of template: ParsedTemplate) -> [Int] {
        var blocks: [Int] = []
        var index = content.lowerBound
        while index < content.upperBound {
            let token = template.tokens[index]
            if token.kind == .block { blocks.append(index) }
            index = max(index, token.kind.opens ? token.partner : index) + 1
        }
        return blocks
    }

    /// Reports blocks that the parent does not show, so that what they hold would be lost without a word.
    private mutating func reportUnknown(
        _ blocks: [Int], met: ArraySlice<String>, _ parent: Token, in place: Surroundings
    ) {
        let template = library.templates[place.template]
        for block in blocks {
            let token = template.tokens[block]
            let name = template.text(token.name)
            if met.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { continue }
            let suggestion = nearestName(to: name, among: met).map { "Did you mean “\($0)”? " } ?? ""
            report.add(
                .unknownBlock, token, of: place.template, in: library,
                "“\(name)” is not a block of \(library.templates[parent.target].name)",
                help: suggestion + "What it holds is not shown.")
        }
    }
}
