import Diagnostics
import YAMLReader

/// What a block is checked against, and what is found wrong with it.
struct BlockScope {
    /// The page that the block stands on.
    let page: Int
    let index: SiteIndex
    let links: LinkResolver
    let programs: [ProgramSource]
    let files: any SiteFiles
    let text: BlockText
    private(set) var findings: [Finding] = []

    init(
        page: Int, index: SiteIndex, links: LinkResolver, programs: [ProgramSource], files: any SiteFiles,
        text: BlockText
    ) {
        self.page = page
        self.index = index
        self.links = links
        self.programs = programs
        self.files = files
        self.text = text
    }

    /// Reports what is wrong with a part of the block.
    mutating func report(_ code: FindingCode, at range: YAMLRange, _ summary: String, help: String) {
        findings.append(Finding(code, at: text.place(of: range), summary, help: help))
    }

    /// Reports what is wrong with another file.
    mutating func report(_ more: [Finding]) { findings += more }

    /// The program that a word names; nil with a finding where it cannot be shown.
    mutating func program(_ word: YAMLScalar) -> String? {
        found(links.figures.program(word.text), program: word, metric: word)
    }

    /// The figure that two words name; nil with a finding where it cannot be shown. `asNumber` asks for one number.
    mutating func figure(program: YAMLScalar, metric: YAMLScalar, asNumber: Bool) -> FigureResolver.Found? {
        guard let id = self.program(program) else { return nil }
        let result =
            asNumber ? links.figures.number(metric.text, of: id) : links.figures.figure(metric.text, of: id)
        return found(result, program: program, metric: metric)
    }

    /// The number that a word such as `engineering/engaged-rate` names; nil with a finding where it cannot be shown.
    mutating func number(_ word: YAMLScalar) -> FigureReference? {
        guard let address = MetricAddress(Array("\(MetricAddress.scheme):\(word.text)".utf8)) else {
            report(
                .wrongBlock, at: word.range, "“\(word.text)” does not name a program and a metric",
                help: "Write program/metric, such as engineering/engaged-rate.")
            return nil
        }
        let figures = links.figures
        let result = figures.program(address.program).flatMap { figures.number(address.metric, of: $0) }
        return found(result, program: word, metric: word)?.reference
    }

    private mutating func found<Value>(
        _ result: Result<Value, FigureProblem>, program: YAMLScalar, metric: YAMLScalar
    ) -> Value? {
        switch result {
        case .success(let value): return value
        case .failure(let problem):
            let range = problem.part == .program ? program.range : metric.range
            report(problem.code, at: range, problem.summary, help: problem.help)
            return nil
        }
    }
}
