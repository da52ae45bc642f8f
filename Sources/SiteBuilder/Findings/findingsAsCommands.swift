import Diagnostics

/// All findings as workflow commands of GitHub's actions, one a line: `::error file=…,line=…,col=…,title=…::message`.
public func findingsAsCommands(_ findings: [Finding]) -> [UInt8] {
    var bytes: [UInt8] = []
    for finding in findings.sorted(by: Finding.inPrintedOrder) where finding.severity != .off {
        bytes += "::\(finding.severity.rawValue) file=".utf8
        bytes += escaped(finding.place.path, isProperty: true)
        if let line = finding.place.line { bytes += ",line=\(line),col=\(finding.place.column ?? 1)".utf8 }
        bytes += ",title=\(finding.code.rawValue)::".utf8
        bytes += escaped(finding.help.map { "\(finding.summary). \($0)" } ?? finding.summary, isProperty: false)
        bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
}

/// What would end a command or a property is written as `%` and two digits. The other control characters could steer
/// the terminal that shows the log, and are left out.
private func escaped(_ text: String, isProperty: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "%"): bytes += "%25".utf8
        case UInt8(ascii: "\r"): bytes += "%0D".utf8
        case UInt8(ascii: "\n"): bytes += "%0A".utf8
        case UInt8(ascii: ":") where isProperty: bytes += "%3A".utf8
        case UInt8(ascii: ",") where isProperty: bytes += "%2C".utf8
        case 0..<0x20, 0x7F: continue
        default: bytes.append(byte)
        }
    }
    return bytes
}
