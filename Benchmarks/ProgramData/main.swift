// Writes the data files of the benchmark's program: `benchmark-data FOLDER [ndjson]`. The folder must be there.
// The same version always writes the same bytes; `ndjson` gives every list the form of one record a line.
import SampleData

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A file of records as NDJSON: the generator writes one record a line, so only its lines' ends change.
func asLines(_ file: SampleFile) -> (name: String, bytes: [UInt8]) {
    guard file.name != "program.json" else { return (file.name, file.bytes) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    for line in file.bytes.split(separator: UInt8(ascii: "\n")) {
        if line.elementsEqual("]}".utf8) { continue }
        let opening = Array(",\"items\":[".utf8)
        if line.suffix(opening.count).elementsEqual(opening) {
            bytes += line.dropLast(opening.count) + Array("}".utf8)
        } else {
            bytes += line.last == UInt8(ascii: ",") ? line.dropLast() : line
        }
        bytes.append(UInt8(ascii: "\n"))
    }
    return (file.name.dropLast("json".count) + "ndjson", bytes)
}

let arguments = CommandLine.arguments
guard arguments.count >= 2 else { fatalError("usage: benchmark-data FOLDER [ndjson]") }
for file in makeSampleData(.benchmark) {
    let (name, bytes) = arguments.dropFirst(2).first == "ndjson" ? asLines(file) : (file.name, file.bytes)
    guard let stream = fopen("\(arguments[1])/\(name)", "w") else { fatalError("cannot write \(name)") }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, stream) }
    guard fclose(stream) == 0, written == bytes.count else { fatalError("cannot write \(name)") }
}
