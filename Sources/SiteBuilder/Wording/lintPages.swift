import Diagnostics
import MarkdownGFM

/// What authors wrote about figures, as warnings: sentences with a `metric:` link on the pages of programs.
///
/// Only these are looked at: elsewhere “all” and “best” are ordinary words.
func wordingFindings(
    of documents: [Document], words: Words, language: String, files: any SiteFiles
) -> [Finding] {
    // What the site writes before the number of those behind a figure.
    let mark = String(words[.figureBase].utf8.prefix { $0 != UInt8(ascii: "{") }) ?? ""
    return documents.filter { $0.path.utf8.starts(with: "programs/".utf8) }.flatMap { document -> [Finding] in
        let sentences = metricSentences(of: document.markdown)
        guard !sentences.isEmpty else { return [] }
        let context = WordingContext(
            isEnglish: language.utf8.starts(with: "en".utf8), needsBase: !mark.utf8.isEmpty, baseMark: mark)
        var places: LinePlaces?
        return sentences.flatMap { sentence in
            wordingProblems(in: sentence.text, context).map { problem in
                let known = places ?? LinePlaces(rereadSource(document, files: files))
                places = known
                return Finding(
                    .wording, at: known.place(line: sentence.link.line, byteColumn: sentence.link.column),
                    "in the sentence about this figure, \(problem.summary)", help: problem.help)
            }
        }
    }
}
