/// The suggested style sheet of the pictures: colors as custom properties for light, dark, print and forced
/// colors, and one rule for each class of `ChartClasses`.
public enum ChartStyleSheet {
    /// The rules as CSS text, to stand in the site's style sheet or in the head of a page in one file.
    ///
    /// Colors of series and text have a contrast of at least 4.5 : 1 with the paper, edges and hatches 3 : 1
    /// (a test computes both); grid and track are decoration. A theme replaces the custom properties and no more.
    public static let css = """
        :root {
        \(light)
        }
        @media (prefers-color-scheme: dark) {
        :root {
        \(dark)
        }
        }
        @media print {
        :root {
        \(light)
        }
        }
        @media (forced-colors: active) {
        :root {
        \(forced)
        }
        }
        \(rules)
        """

    /// Colors on a light page, and on paper.
    static let light = """
        --chart-paper: #ffffff;
        --chart-ink: #1b1f24;
        --chart-quiet: #57606a;
        --chart-edge: #76808a;
        --chart-grid: #d8dde3;
        --chart-1: #0b5cad;
        --chart-2: #b4490b;
        --chart-3: #00735a;
        --chart-4: #8a3f9e;
        --chart-5: #6b5800;
        """

    /// Colors on a dark page.
    static let dark = """
        --chart-paper: #14181d;
        --chart-ink: #e8ecf0;
        --chart-quiet: #a9b3bd;
        --chart-edge: #8b96a1;
        --chart-grid: #3a424b;
        --chart-1: #6cb2f7;
        --chart-2: #f39a55;
        --chart-3: #45c9a3;
        --chart-4: #d79aea;
        --chart-5: #d9bd45;
        """

    /// The reader's own colors, where the system asks for them: dashes, shapes and patterns carry the meaning.
    private static let forced = """
        --chart-paper: Canvas;
        --chart-ink: CanvasText;
        --chart-quiet: CanvasText;
        --chart-edge: CanvasText;
        --chart-grid: GrayText;
        --chart-1: CanvasText;
        --chart-2: CanvasText;
        --chart-3: CanvasText;
        --chart-4: CanvasText;
        --chart-5: CanvasText;
        """

    private static let rules = """
        .chart { display: block; width: 100%; max-width: 35rem; height: auto; color: var(--chart-ink); }
        .chart.wide { max-width: 46rem; }
        .chart.narrow { max-width: 27rem; }
        .chart-figure { max-width: 17rem; }
        .chart-sparkline { display: inline-block; width: 7.5rem; vertical-align: middle; }
        .chart text { font-variant-numeric: tabular-nums; }
        .chart .series-1 { --series: var(--chart-1); }
        .chart .series-2 { --series: var(--chart-2); }
        .chart .series-3 { --series: var(--chart-3); }
        .chart .series-4 { --series: var(--chart-4); }
        .chart .series-5 { --series: var(--chart-5); }
        .chart .grid { stroke: var(--chart-grid); stroke-opacity: 1; }
        .chart .axis { stroke: var(--chart-quiet); }
        .chart .axis-label, .chart .note, .chart .caption { fill: var(--chart-quiet); }
        .chart .line { stroke: var(--series); }
        .chart .marker, .chart .bar, .chart .pattern-color { fill: var(--series); }
        .chart .marker.open { fill: var(--chart-paper); stroke: var(--series); }
        .chart .track { fill: var(--chart-grid); fill-opacity: .5; }
        .chart .part { stroke: var(--chart-paper); }
        .chart .plate { fill: var(--chart-paper); }
        .chart .hidden-cell, .chart .hatch, .chart .leader { stroke: var(--chart-edge); }
        .chart .coded-cell { fill: var(--chart-ink); }
        .chart .missing { stroke: var(--chart-quiet); }
        .chart .target { stroke: var(--chart-ink); }
        .chart .casing { stroke: var(--chart-paper); }
        .chart .target-label { fill: var(--chart-ink); }
        .chart .end-label { fill: var(--series, var(--chart-ink)); }
        .chart .empty { stroke: var(--chart-grid); stroke-opacity: 1; }
        """
}
