import ArgumentParser
import Diagnostics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Exit codes (design.md, “Commands”): 0 done, 1 the site has errors, 2 the command line is wrong, 3 the machine
// failed, 130 interrupted. The parser's own code for a wrong command line is another, so it is mapped here.
watchForInterruption()
do {
    var command = try Guidepost.parseAsRoot()
    try command.run()
} catch let ending as Ending {
    exit(ending.code)
} catch {
    let isHelp = Guidepost.exitCode(for: error) == .success
    let message = Guidepost.fullMessage(for: error)
    if !message.utf8.isEmpty { writeLine(message, to: isHelp ? .output : .errors) }
    exit(isHelp ? 0 : 2)
}
