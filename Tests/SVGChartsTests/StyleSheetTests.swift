import Foundation
import Testing

@testable import SVGCharts

@Suite("The suggested style sheet is readable in light and dark")
struct StyleSheetTests {
    private func colors(_ declarations: String) -> [String: String] {
        var colors: [String: String] = [:]
        for line in declarations.split(separator: "\n") {
            let parts = line.split(separator: ":")
            colors[String(parts[0].dropFirst("--chart-".count))] =
                parts[1].trimmingCharacters(in: CharacterSet(charactersIn: " ;"))
        }
        return colors
    }

    /// WCAG 2.2: the ratio of the relative luminances of two sRGB colors, "#rrggbb".
    private func contrast(_ one: String, _ other: String) -> Double {
        func luminance(_ color: String) -> Double {
            let value = Int(color.dropFirst(), radix: 16) ?? 0
            let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
                let part = Double(channel) / 255
                return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
            }
            return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
        }
        let (first, second) = (luminance(one) + 0.05, luminance(other) + 0.05)
        return max(first, second) / min(first, second)
    }

    @Test("text and series have 4.5 : 1 with the paper, edges 3 : 1", arguments: ["light", "dark"])
    func contrasts(_ theme: String) throws {
        let colors = colors(theme == "light" ? ChartStyleSheet.light : ChartStyleSheet.dark)
        let paper = try #require(colors["paper"])
        #expect(contrast("#000000", "#ffffff") == 21)
        for name in ["ink", "quiet", "1", "2", "3", "4", "5"] {
            #expect(contrast(try #require(colors[name]), paper) >= 4.5, "\(name)")
        }
        #expect(contrast(try #require(colors["edge"]), paper) >= 3)
    }

    @Test("its rules name only documented classes, and the braces close")
    func rulesNameDocumentedClasses() {
        let css = ChartStyleSheet.css
        let named = css.matches(of: #/\.([a-z][a-z0-9-]*)/#).map { String($0.output.1) }
        #expect(named.count > 30)
        #expect(Set(named).subtracting(ChartClasses.all).isEmpty)
        #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
    }
}
