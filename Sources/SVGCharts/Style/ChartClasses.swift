/// The classes that stand in the pictures: the contract between this room and a site's style sheet.
///
/// Every mark also carries presentation attributes, so that a picture without a style sheet is black on white and
/// complete. A style sheet rule wins over them. No picture has a `style` attribute, a script, or a reference to
/// another file. The rules are in `templates/assets/style.css`, under “Pictures”.
///
/// | class | on | what it is |
/// |---|---|---|
/// | `chart` | svg | every picture |
/// | `chart-line`, `chart-columns`, `chart-bars`, `chart-share`, `chart-figure`, `chart-sparkline` | svg | its form |
/// | `wide`, `narrow` | svg | its width, where it is not the standard one |
/// | `grid` | path | lines at the ticks |
/// | `axis` | path | the line marks stand on, and the short lines at labels |
/// | `axis-label` | g, text | what stands at ticks, columns and ends of a trend |
/// | `line` | path | the line of a series |
/// | `marker`, `marker open` | path | its markers; open ones are outlines |
/// | `bar` | path | columns and bars |
/// | `track` | path | the ground behind bars that shows 100 % |
/// | `part` | path | a part of a 100 % bar, and its swatch |
/// | `pattern-color` | path | a part's pattern; the page shows through its holes |
/// | `plate` | path | the ground behind a value on a pattern |
/// | `series-1` … `series-5` | path, text | whose mark or label it is: the color |
/// | `hidden-cell`, `hatch` | path | the placeholder of a hidden figure; the lines of its pattern |
/// | `coded-cell`, `coded-label` | path, text | the band of a figure in words; the words |
/// | `bounded` | path | the box over the range of a figure of which no more is published |
/// | `missing` | path | the crosses where there is no figure |
/// | `target`, `target-label` | path, text | the rule of a target; its words |
/// | `casing` | path | the edge of a rule where it crosses bars |
/// | `end-label`, `leader` | text, path | the label at a line's end; the line that leads to it |
/// | `label` | text | names of categories and parts |
/// | `value` | g, text, tspan | figures at their marks |
/// | `figure`, `caption` | text | the large figure; what it means |
/// | `note` | text | what a placeholder means |
/// | `empty` | rect | the frame around the words of a chart without figures |
public enum ChartClasses {
    /// All classes of the table above, in its order; a test compares them with what the pictures hold.
    public static let all = [
        "chart", "chart-line", "chart-columns", "chart-bars", "chart-share", "chart-figure", "chart-sparkline",
        "wide", "narrow", "grid", "axis", "axis-label", "line", "marker", "open", "bar", "track", "part",
        "pattern-color", "plate", "series-1", "series-2", "series-3", "series-4", "series-5",
        "hidden-cell", "hatch", "coded-cell", "coded-label", "bounded", "missing", "target", "target-label",
        "casing",
        "end-label",
        "leader", "label", "value", "figure", "caption", "note", "empty",
    ]
}
