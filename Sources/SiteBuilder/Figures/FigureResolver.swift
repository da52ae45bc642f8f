import Diagnostics
import Mentoring

/// Finds the figures that guides name, by ids or by readable names: `engineering` and `engaged-rate`, `M22`,
/// `waiting-list.median-days`.
struct FigureResolver: Sendable {
    /// A metric's number, found by its name.
    struct Found: Sendable {
        let reference: FigureReference
        let metric: MetricDefinition
        let part: MetricPart
    }

    private let edition: Edition
    /// Every program of the site.
    private let programs: [String]
    /// Those whose page is out in the edition.
    private let shown: Set<String>

    /// Finds figures for the pages of an edition.
    init(index: SiteIndex, programs: [ProgramSource]) {
        edition = index.edition
        self.programs = programs.map(\.id).sorted()
        shown = Set(
            index.pages.compactMap { page in
                if case .program(let id) = page.kind { id } else { nil }
            })
    }

    /// The program of a name; a problem where there is none, or where it is not in the edition.
    func program(_ name: String) -> Result<String, FigureProblem> {
        guard let id = programs.first(where: { $0.utf8.elementsEqual(name.utf8) }) else {
            let near = nearestName(to: name, among: programs)
            let known = programs.isEmpty ? "The site has no program." : "Programs are: \(list(programs))."
            return .failure(
                FigureProblem(
                    code: .unknownFigure, part: .program, summary: "there is no program “\(name)”",
                    help: near.map { "Did you mean “\($0)”?" } ?? known))
        }
        guard shown.contains(id) else {
            // What a program that is not out says must not come out by another page either.
            return .failure(
                FigureProblem(
                    code: .linkToUnpublished, part: .program,
                    summary: "the program “\(id)” is not out in this edition; nothing of it is shown",
                    help: "Let the program's page out, or limit this page's editions."))
        }
        return .success(id)
    }

    /// The number that a metric's name means, with or without a part behind a dot.
    func figure(_ name: String, of program: String) -> Result<Found, FigureProblem> {
        let halves = name.utf8.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        let (metricName, partName) = (halves.first.map(text) ?? name, halves.count > 1 ? text(halves[1]) : nil)
        guard let metric = metricCatalogue.first(where: { isCalled($0, metricName) }) else {
            return .failure(unknownMetric(metricName, part: partName))
        }
        guard let part = metric.parts.first(where: { $0.name.map(bytes) == partName.map(bytes) }) else {
            return .failure(unknownPart(partName, of: metric, called: metricName))
        }
        if part.isTeamOnly, edition != .team {
            return .failure(
                FigureProblem(
                    code: .linkToUnpublished, part: .metric,
                    summary: "“\(name)” is a figure of the team edition only; it is left out",
                    help: "Limit this page to editions: [team], or name another figure."))
        }
        let reference = FigureReference(program: program, key: FigureKey(metric.figureID(part)))
        return .success(Found(reference: reference, metric: metric, part: part))
    }

    /// The same for a place that shows one number: some names mean a row of numbers.
    func number(_ name: String, of program: String) -> Result<Found, FigureProblem> {
        figure(name, of: program).flatMap { found in
            guard !found.part.hasTotal else { return .success(found) }
            let parts = found.metric.parts.filter(\.hasTotal).compactMap(\.name)
                .map { "\(found.metric.slug).\($0)" }
            let rows = found.part.breakdowns.first.map { "one for each \($0.dimension)" }
            return .failure(
                problem(
                    "“\(name)” is not one number\(rows.map { " but \($0)" } ?? "")",
                    parts.isEmpty
                        ? "Draw it with a chart block that has form: bars." : "Name one of \(list(parts))."))
        }
    }

    private func unknownPart(_ part: String?, of metric: MetricDefinition, called name: String) -> FigureProblem
    {
        let parts = metric.parts.filter { edition == .team || !$0.isTeamOnly }.compactMap(\.name)
        let known =
            parts.isEmpty ? "It has no parts." : "Its parts are: \(list(parts.map { "\(name).\($0)" }))."
        guard let part else { return problem("“\(name)” is more than one number", known) }
        let near = nearestName(to: part, among: parts).map { "Did you mean “\(name).\($0)”?" }
        return problem("“\(name)” has no part “\(part)”", near ?? known)
    }

    private func unknownMetric(_ name: String, part: String?) -> FigureProblem {
        if name.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "/") }) {
            return problem(
                "there is no metric “\(name)”",
                "Write a metric's name and no more, such as engaged-rate; rows of a breakdown have no name.")
        }
        let suffix = part.map { ".\($0)" } ?? ""
        let near = nearestName(to: name, among: metricCatalogue.flatMap { [$0.slug, $0.id] })
        return problem(
            "there is no metric “\(name)”",
            near.map { "Did you mean “\($0)\(suffix)”?" } ?? "guidepost list metrics prints all of them.")
    }

    private func problem(_ summary: String, _ help: String) -> FigureProblem {
        FigureProblem(code: .unknownFigure, part: .metric, summary: summary, help: help)
    }

    private func isCalled(_ metric: MetricDefinition, _ name: String) -> Bool {
        bytes(metric.slug) == bytes(name) || bytes(metric.id) == bytes(name)
    }

    private func list(_ names: [String]) -> String { names.joined(separator: ", ") }
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
    private func text(_ bytes: Substring.UTF8View) -> String { String(Substring(bytes)) }
}
