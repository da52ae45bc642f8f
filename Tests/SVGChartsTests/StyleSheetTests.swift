import Foundation
import Testing

@testable import SVGCharts

@Suite("The style sheet that ships is readable in light, dark and print")
struct StyleSheetTests {
    /// The very file that every site gets.
    private let css: String

    init() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        css = try String(contentsOf: root.appendingPathComponent("templates/assets/style.css"), encoding: .utf8)
    }

    /// The custom properties that a block sets whose selector ends in `selector`.
    private func colors(of selector: String) throws -> [String: String] {
        let start = try #require(css.range(of: selector + " {")).upperBound
        let end = try #require(css.range(of: "}", range: start..<css.endIndex)).lowerBound
        var colors: [String: String] = [:]
        for declaration in css[start..<end].split(separator: ";") {
            let parts = declaration.split(separator: ":").map {
                $0.trimmingCharacters(in: .whitespacesAndNewlines)
            }
            if parts.count == 2 { colors[parts[0]] = parts[1] }
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

    @Test(
        "text and series have 4.5 : 1 with what they stand on, edges 3 : 1",
        arguments: [":root", ":root[data-theme=\"dark\"]", ":root, :root[data-theme=\"dark\"]"])
    func contrasts(_ selector: String) throws {
        #expect(contrast("#000000", "#ffffff") == 21)
        let colors = try colors(of: selector)
        let chart = try #require(colors["--chart-paper"])
        for name in ["ink", "quiet", "1", "2", "3", "4", "5"] {
            #expect(contrast(try #require(colors["--chart-\(name)"]), chart) >= 4.5, "\(name)")
        }
        #expect(contrast(try #require(colors["--chart-edge"]), chart) >= 3)
        for ground in ["--paper", "--surface"] {
            let ground = try #require(colors[ground])
            for name in ["--ink", "--ink-soft", "--accent"] {
                #expect(contrast(try #require(colors[name]), ground) >= 4.5, "\(name)")
            }
        }
    }

    @Test("dark by preference and dark by choice are the same")
    func bothDarks() throws {
        let preferred = try colors(of: ":root:not([data-theme=\"light\"])")
        #expect(try colors(of: ":root[data-theme=\"dark\"]") == preferred && preferred.count > 15)
    }

    @Test("every class of a chart that it has a rule for is documented, and the braces close")
    func rulesNameDocumentedClasses() {
        let named = css.matches(of: #/^\.chart \.([a-z][a-z0-9-]*)/#.anchorsMatchLineEndings())
            .map { String($0.output.1) }
        #expect(named.count > 20)
        #expect(Set(named).subtracting(ChartClasses.all).isEmpty)
        #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
    }
}
