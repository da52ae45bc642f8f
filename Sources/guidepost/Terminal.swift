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
func write(_ text: String, to channel: Channel) { _ = writeAll(Array(text.utf8), to: channel.descriptor) }

/// Whether colors are welcome (https://no-color.org).
func usesColor() -> Bool {
    guard Channel.errors.isTerminal, environment("TERM") != "dumb" else { return false }
    return (environment("NO_COLOR") ?? "").utf8.isEmpty
}

/// A variable of the environment.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
