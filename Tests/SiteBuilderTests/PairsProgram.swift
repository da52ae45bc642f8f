import Mentoring
import SiteBuilder

/// The files of a program of pairs since October 1, 2025, of which some met on the tenth of every month, and of
/// mentees who have waited as long. The program began on that day.
struct PairsProgram {
    var id = "p"
    var pairs = 40
    var meeting = 30
    var waiting = 10
    /// The last month that its data cover, of 2025: 10, 11 or 12.
    var lastMonth = 12
    /// What its own page says; nil for no page of its own.
    var page: String? = "# The program\n"

    /// The texts by path.
    var files: [String: String] {
        let folder = "content/programs/\(id)"
        var files = [
            "\(folder)/data/program.json": program, "\(folder)/data/participants.json": list(participants),
            "\(folder)/data/relationships.json": list(relationships),
            "\(folder)/data/meetings.json": list(meetings),
        ]
        files["\(folder)/index.md"] = page
        return files
    }

    private var program: String {
        """
        {"name": "Pairs", "summary": "A sample.", "setting": "company", "starts_on": "2025-10-01",
        "models_offered": ["one-to-one"], "cadence_days": 14, "disclosure": {"preset": "internal"},
        "vocab": {"units": [], "skills": [], "grade_bands": [], "sites": []},
        "objectives": [{"id": "o", "text": "Meet.", "metric": "M22", "target": 80, "unit": "%",
        "by": "2026-12-31", "direction": "up"}],
        "contacts": {"team_alias": "mentoring", "escalation_page": "help.md"}}
        """
    }

    private var participants: [String] {
        (0..<pairs).map { person($0, "mentor") } + (0..<pairs + waiting).map { person(1000 + $0, "mentee") }
    }

    private func person(_ number: Int, _ role: String) -> String {
        """
        {"id": "\(name("p", number))", "roles": [{"role": "\(role)", "from": "2025-10-01"}], \
        "accepted_on": "2025-10-01"}
        """
    }

    private var relationships: [String] {
        (0..<pairs).map { number in
            let members = [("mentor", number), ("mentee", 1000 + number)].map { role, person in
                "{\"participant\": \"\(name("p", person))\", \"role\": \"\(role)\", \"from\": \"2025-10-01\"}"
            }
            return """
                {"id": "\(name("r", number))", "model": "one-to-one", "origin": "matched", \
                "members": [\(members.joined(separator: ", "))], "started_on": "2025-10-01"}
                """
        }
    }

    private var meetings: [String] {
        (0..<meeting).flatMap { number in
            (10...lastMonth).map { month in
                """
                {"id": "\(name("m", 100 * number + month))", "relationship": "\(name("r", number))", \
                "on": "2025-\(month)-10", "mode": null, "status": "held", "kind": null}
                """
            }
        }
    }

    /// The pseudonym of a mentee.
    static func mentee(_ number: Int) -> String { PairsProgram().name("p", 1000 + number) }

    /// A data file with these records.
    func list(_ records: [String]) -> String {
        "{\"schema_version\": \"1.0\", \"data_cutoff\": \"2025-\(lastMonth)-\(lastMonth == 11 ? 30 : 31)\", \"items\": [\n"
            + records.joined(separator: ",\n") + "\n]}\n"
    }

    /// A pseudonym: ten digits of base 32.
    private func name(_ kind: String, _ number: Int) -> String {
        let digits = Array("abcdefghijklmnopqrstuvwxyz234567")
        var (rest, text) = (number, "")
        for _ in 0..<10 {
            text.append(digits[rest % 32])
            rest /= 32
        }
        return "\(kind)-\(text)"
    }
}

extension BuiltSite {
    /// A site with a home page, a guide `content/g/a.md` with the title A, and programs of pairs.
    init(
        guide: String, programs: [PairsProgram] = [PairsProgram()], more: [String: String] = [:],
        options: BuildOptions = BuildOptions()
    ) {
        var texts = ["content/index.md": "# Home\n", "content/g/a.md": "---\ntitle: A\n---\n\(guide)\n"]
        for program in programs { texts.merge(program.files) { _, given in given } }
        self.init(texts.merging(more) { _, given in given }, options: options)
    }

    /// What stands in the guide.
    func guideBody(_ edition: Edition = .everyone) -> String {
        part(of: text("g/a.html", edition), from: "<div class=\"prose\">\n", to: "</div>\n</article>")
    }
}
