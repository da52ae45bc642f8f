import Diagnostics

extension JSONCursor {
    /// Reads all elements of the list that was entered just now, in several parts that may be read at one time,
    /// and leaves the list.
    ///
    /// What comes of it is the same however many parts there are: a part counts only where the one before it ended
    /// at its beginning, so that a cut in the wrong place costs time and nothing else.
    /// - Parameters:
    ///   - count: How many parts to cut; the list has fewer where no place to cut is found.
    ///   - readAll: Reads these parts with `JSONPart.read`, in any order, and returns them in the order given.
    ///   - take: Takes what the parts gave, in the text's order.
    public mutating func readList<Value>(
        parts count: Int, _ readAll: ([JSONPart]) -> [JSONPartRead<Value>], take: (Value) -> Void
    ) throws(JSONSyntaxError) {
        var cuts = cuts(count)
        while true {
            let starts = [offset] + cuts
            let parts = zip(starts, cuts + [Int.max]).map { start, limit in
                JSONPart(start: start, limit: limit, list: openList(at: start))
            }
            for read in readAll(parts) {
                guard read.part.start == offset else { break }
                take(read.value)
                seenKeys.noteRepeated(read.repeated)
                if let error = read.error { throw error }
                offset = read.end
                top.needsComma = true
                guard read.part.limit < Int.max else { return _ = try nextElement() }
            }
            // A part began where no element does: what is left is read as one.
            cuts = []
        }
    }

    /// What is open at the start of a part; all parts but the first begin with a comma.
    private func openList(at start: Int) -> JSONPart.OpenList {
        var list = top
        if start > offset { list.needsComma = true }
        return JSONPart.OpenList(outer: outer, list: list, keys: seenKeys.withoutRepeated, end: end)
    }

    /// Offsets of commas before elements that seem to begin like the first one: with a brace and the same key.
    private func cuts(_ count: Int) -> [Int] {
        guard count > 1, let beginning = beginningOfFirstElement else { return [] }
        var cuts: [Int] = []
        for part in 1..<count {
            let wanted = max(offset + (end - offset) / count * part, (cuts.last ?? offset) + 1)
            guard let cut = commaBefore(beginning, from: wanted) else { break }
            cuts.append(cut)
        }
        return cuts
    }

    /// The first element's opening brace and first key with its quotes; nil where it is none of those.
    private var beginningOfFirstElement: Range<Int>? {
        guard let brace = firstVisible(from: offset), bytes[brace] == UInt8(ascii: "{"),
            let quote = firstVisible(from: brace + 1), bytes[quote] == UInt8(ascii: "\""),
            let closing = bytes[(quote + 1)..<end].prefix(64).firstIndex(of: UInt8(ascii: "\""))
        else { return nil }
        return brace..<closing + 1
    }

    private func firstVisible(from start: Int) -> Int? {
        bytes[min(start, end)..<end].firstIndex { $0 > 0x20 }
    }

    /// The comma before the first occurrence of the same bytes from an offset on.
    private func commaBefore(_ beginning: Range<Int>, from start: Int) -> Int? {
        var position = start
        while let brace = bytes[min(position, end)..<end].firstIndex(of: bytes[beginning.lowerBound]) {
            position = brace + 1
            guard end - brace >= beginning.count,
                bytes[brace..<brace + beginning.count].elementsEqual(bytes[beginning]),
                let before = bytes[offset..<brace].lastIndex(where: { $0 > 0x20 }),
                bytes[before] == UInt8(ascii: ",")
            else { continue }
            return before
        }
        return nil
    }
}
