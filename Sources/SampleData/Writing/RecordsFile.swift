/// Writes a file of records: the envelope, then one record a line, so that a changed record is a changed line.
func recordsFile(
    _ name: String, cutoff: CivilDay, count: Int, record: (Int, inout RecordWriter) -> Void
) -> SampleFile {
    var writer = RecordWriter()
    writer.open("{")
    writer.field("schema_version", "1.0")
    writer.field("data_cutoff", cutoff)
    writer.key("items")
    writer.open("[")
    for number in 0..<max(0, count) {
        writer.raw(number == 0 ? "\n" : ",\n")
        writer.beginLine()
        writer.open("{")
        record(number, &writer)
        writer.close("}")
    }
    if count > 0 { writer.raw("\n") }
    writer.close("]")
    writer.close("}")
    writer.raw("\n")
    return SampleFile(name: name, bytes: writer.bytes)
}
