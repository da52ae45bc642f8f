/// The level axis: the columns' labels, thinned so that none touches another.
struct ColumnAxis {
    /// A label that is written: its column, where its middle stands, its words.
    struct Label {
        let column: Int
        let center: Double
        let words: String
    }

    /// The first line, for example "Sep".
    let labels: [Label]
    /// The second line, for example "2025" under the first month of that year that is written; often empty.
    let groups: [Label]

    /// The axis of columns over bands in a picture `width` wide.
    init(columns: [String], bands: BandScale, size: Double, width: Double) {
        let names = ColumnNames(columns)
        let row = Self.row(names.labels, bands.centers(of: columns.indices), size, width)
        let kept = row.thinned()
        labels = kept.map { Label(column: $0, center: row.centers[$0], words: names.labels[$0]) }

        // A group is written where it begins among the labels that are left; the newest one wins the room.
        let columnsOfGroups = names.groups.isEmpty ? [] : Self.starts(of: names.groups, among: kept)
        let groupRow = Self.row(
            columnsOfGroups.map { names.groups[$0] }, columnsOfGroups.map { row.centers[$0] }, size, width)
        groups = groupRow.keptFromLast().map { index in
            let column = columnsOfGroups[index]
            return Label(column: column, center: groupRow.centers[index], words: names.groups[column])
        }
    }

    /// How many lines of text it takes.
    var lines: Int { (labels.isEmpty ? 0 : 1) + (groups.isEmpty ? 0 : 1) }

    /// The columns, of those kept, whose group is another than that of the column kept before.
    private static func starts(of groups: [String], among kept: [Int]) -> [Int] {
        let first = kept.prefix(1)
        return first + zip(kept, kept.dropFirst()).filter { groups[$0] != groups[$1] }.map(\.1)
    }

    private static func row(
        _ words: [String], _ centers: [Double], _ size: Double, _ width: Double
    ) -> LabelRow {
        let widths = words.map { measuredWidth($0, size: size) }
        // A label at the edge is moved inward rather than cut off.
        let inside = zip(centers, widths).map { center, width_ in
            max(width_ / 2, min(center, width - width_ / 2))
        }
        return LabelRow(centers: inside, widths: widths, gap: size / 2)
    }
}

extension BandScale {
    /// The middles of several bands.
    fileprivate func centers(of indices: Range<Int>) -> [Double] { indices.map(center) }
}
