import Testing

@testable import MarkdownGFM

@Suite("Blocks become valid HTML")
struct BlockTests {
    @Test("Paragraphs, quotations, rules and breaks")
    func paragraphs() {
        check("One\ntwo  \nthree\n\n---\n", becomes: "<p>One\ntwo<br>\nthree</p>\n<hr>\n")
        check("> a\n>\n> b\n", becomes: "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n")
    }

    @Test("A tight list has no paragraphs, a loose one has; an ordered list keeps its start")
    func lists() {
        check("- a\n- b\n  - c\n", becomes: "<ul>\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n")
        check(
            "7. a\n\n8. b\n", becomes: "<ol start=\"7\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n"
        )
    }

    @Test("Task boxes are named and the mark is the one in the box, not a later [x]")
    func tasks() {
        check(
            "- [x] a\n- [ ] b [x]\n- c\n",
            becomes: """
                <ul class="checklist">
                <li class="task"><input type="checkbox" checked disabled aria-label="Done"> a</li>
                <li class="task"><input type="checkbox" disabled aria-label="Open"> b [x]</li>
                <li>c</li>
                </ul>

                """)
    }

    @Test("A task in a list in a list reads its own box")
    func nestedTasks() {
        let text = html(of: parse("1. - [X] a\n   - [ ] b\n\n> * [ ] c\n>   * [x] d\n"))
        let marks = text.split(separator: "\n").filter { $0.contains("input") }.map { $0.contains("checked") }
        #expect(marks == [true, false, false, true])
        #expect(!text.contains("["))
        check("- \\[ ] a\n- [ ]b\n", becomes: "<ul>\n<li>[ ] a</li>\n<li>[ ]b</li>\n</ul>\n")
    }

    @Test("Short code is plain; code with a wide line is a named region that the keyboard reaches")
    func code() {
        check("```\na < b\n```\n", becomes: "<pre><code>a &lt; b\n</code></pre>\n")
        check("    indented\n", becomes: "<pre><code>indented\n</code></pre>\n")
        let wide = String(repeating: "x", count: 33)
        check(
            "```swift title=\"A\"\n\(wide)\n```\n\n```\n\(wide)\n```\n",
            becomes: """
                <pre tabindex="0" role="region" aria-label="Code 1"><code class="language-swift">\(wide)
                </code></pre>
                <pre tabindex="0" role="region" aria-label="Code 2"><code>\(wide)
                </code></pre>

                """)
    }

    @Test("An info string cannot leave its attribute")
    func infoString() {
        check(
            "```\"><script>\nx\n```\n",
            becomes: "<pre><code class=\"language-&quot;&gt;&lt;script&gt;\">x\n</code></pre>\n")
    }

    @Test("Blocks of other rooms are holes with their text and place")
    func fences() {
        let document = parse(
            "Intro\n\n- item\n\n  ```chart  wide\n  months: 13\n\n  a\n  ```\n\n~~~charts\nx\n~~~\n",
            firstLine: 5,
            fences: ["metric", "chart"])
        #expect(
            html(of: document) == """
                <p>Intro</p>
                <ul>
                <li>
                <p>item</p>
                {block 0}</li>
                </ul>
                <pre><code class="language-charts">x
                </code></pre>

                """)
        #expect(document.fences.map(\.name) == ["chart"])
        #expect(document.fences.map(\.info) == ["chart  wide"])
        #expect(document.fences.map { String(decoding: $0.literal, as: UTF8.self) } == ["months: 13\n\na\n"])
        #expect(document.fences.map(\.position) == [SourcePosition(line: 9, column: 3)])
        #expect(
            document.fences.map { String(decoding: $0.asCode, as: UTF8.self) } == [
                "<pre><code class=\"language-chart\">months: 13\n\na\n</code></pre>\n"
            ])
    }

    @Test("Tables lie in a named region; alignment is a class, an empty head cell no heading")
    func tables() {
        check(
            "| a | b | c |  |\n|:--|--:|:-:|--|\n| 1 | 2 |\n\n| z |\n|---|\n",
            becomes: """
                <div class="table-scroll" tabindex="0" role="region" aria-label="Table 1">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">a</th>
                <th scope="col" class="align-right">b</th>
                <th scope="col" class="align-center">c</th>
                <td></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left">1</td>
                <td class="align-right">2</td>
                <td class="align-center"></td>
                <td></td>
                </tr>
                </tbody>
                </table>
                </div>
                <div class="table-scroll" tabindex="0" role="region" aria-label="Table 2">
                <table>
                <thead>
                <tr>
                <th scope="col">z</th>
                </tr>
                </thead>
                </table>
                </div>

                """)
    }
}
