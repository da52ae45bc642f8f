import Diagnostics
import Support

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where words go: results to the standard output, everything else to the standard error.
enum Channel {
    case output, errors

    var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }

    /// Whether a person reads it as it comes.
    var isTerminal: Bool { isatty(descriptor) == 1 }
}

/// Writes a line; a reader that went away (`guidepost … | head`) is no error.
func writeLine(_ line: String, to channel: Channel) { write(line + "\n", to: channel) }

/// Writes text as it is.
func write(_ text: String, to channel: Channel) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let written = bytes.withUnsafeBytes { systemWrite(channel.descriptor, $0) }
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        bytes = bytes.dropFirst(written)
    }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    #if canImport(Glibc)
        return Glibc.write(descriptor, start, bytes.count)
    #else
        return Darwin.write(descriptor, start, bytes.count)
    #endif
}

/// Whether colors are welcome (https://no-color.org).
func usesColor() -> Bool {
    guard Channel.errors.isTerminal, environment("TERM") != "dumb" else { return false }
    return (environment("NO_COLOR") ?? "").utf8.isEmpty
}

/// A variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
