/// Appends the document's HTML to the output, asking for the content of each hole where it stands.
///
/// - Parameters:
///   - document: What `MarkdownEngine.parse` made.
///   - output: Grows by the HTML and by what is written into the holes.
///   - content: Appends a hole's content, HTML that is already escaped, to the output it is given.
public func fill(
    _ document: MarkdownDocument, into output: inout [UInt8], with content: (Hole, inout [UInt8]) -> Void
) {
    let wanted = output.count + document.html.count + document.holes.count * 48
    // Never an exact reservation: many small documents in one output would copy it each time.
    if output.capacity < wanted { output.reserveCapacity(max(wanted, output.capacity * 2)) }
    document.html.withUnsafeBufferPointer { html in
        var written = 0
        for hole in document.holes {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: html[written..<hole.offset]))
            content(hole, &output)
            written = hole.offset
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: html[written...]))
    }
}
