import YAMLReader

extension MappingReader {
    /// What a chart block draws; nil where that is wrong, as the findings say.
    mutating func chartSubject() -> ChartBlock.Subject? {
        let own = ["data", "rows"].filter { mapping[$0] != nil }
        guard !own.isEmpty else {
            refuse(["series", "unit"], "goes with numbers of your own only", help: "Remove the line.")
            let program = neededProgram()
            let metric = needed("metric", help: "Write metric: and its name, such as engaged-rate.")
            let months = integer("months", in: 2...60, usually: DashboardLayout.months)
            guard let program, let metric else { return nil }
            return .published(
                program: program, metric: metric, months: mapping["months"] == nil ? nil : months)
        }
        refuse(
            ["program", "metric", "months"], "does not go with numbers of your own",
            help:
                "Draw a published figure, with program: and metric:, or your own numbers, with data: or rows:.")
        if own.count > 1 {
            refuse(["rows"], "does not go with data:, which names a file", help: "Remove one of the two.")
        }
        if text("title") == nil, text("caption") == nil {
            let first = mapping.entries.first?.key.range ?? mapping.range
            wrong("title", at: first, "is missing", help: "Write title: and what the numbers are.")
        }
        if mapping["data"] != nil {
            refuse(["series"], "does not go with data:", help: "Name the columns in the file's first line.")
            return needed("data", help: "Write data: and the path of a CSV file.").map { .file($0) }
        }
        return numberRows().map { .rows($0) }
    }

    /// Reports keys that contradict the others.
    private mutating func refuse(_ keys: [String], _ words: String, help: String) {
        for key in keys {
            guard let node = mapping[key] else { continue }
            wrong(key, at: node.range, words, help: help)
        }
    }
}
