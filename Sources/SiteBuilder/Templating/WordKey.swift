/// The words that code asks for by name. A test holds the list against `templates/strings/en.yml`.
enum WordKey: String, CaseIterable, Sendable {
    case programsTitle = "programs.title"
    case metricsTitle = "metrics_page.title"
    case metricsSummary = "metrics_page.summary"
    case metricsBy = "metrics_page.by"
    case notFoundTitle = "not_found.title"

    case figureNoData = "figures.no_data"
    case figureNoCases = "figures.no_cases"
    case figureHidden = "figures.hidden"
    case figureNotCollected = "figures.not_collected"
    case figureTooEarly = "figures.too_early"
    case figureBase = "figures.base"

    case changeUp = "change.up"
    case changeDown = "change.down"
    case changeSame = "change.same"

    case sentenceNow = "sentences.now"
    case sentenceRange = "sentences.range"
    case sentenceRow = "sentences.row"
    case sentenceRows = "sentences.rows"
    case sentenceNoRows = "sentences.no_rows"
    case sentenceFiscalYear = "sentences.fiscal_year"
    case listSeparator = "sentences.list_separator"

    case chartTarget = "chart.target"
    case chartCadence = "chart.cadence"
    case tableMonth = "chart.month"
    case tableCategory = "chart.category"
    case dashboardHiddenNote = "dashboard.hidden_note"

    case numberGroup = "numbers.group"
    case numberDecimal = "numbers.decimal"

    case taskDone = "markdown.task_done"
    case taskOpen = "markdown.task_open"
    case codeRegion = "markdown.code_region"
    case tableRegion = "markdown.table_region"
    case footnotesHeading = "markdown.footnotes"
    case backToText = "markdown.back_to_text"
}
