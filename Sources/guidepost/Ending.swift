/// How a command ends when it does not end well; what is to be said has been said.
struct Ending: Error {
    let code: Int32

    /// The site has errors.
    static let siteHasErrors = Ending(code: 1)
    /// The command line is wrong.
    static let wrongCommandLine = Ending(code: 2)
    /// The machine failed: a full disk, missing rights, a port that is taken.
    static let machineFailed = Ending(code: 3)
    /// Stopped by the person at the keyboard.
    static let interrupted = Ending(code: 130)
}
