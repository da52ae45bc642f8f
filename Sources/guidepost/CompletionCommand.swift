import ArgumentParser

/// `guidepost completion`
struct CompletionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completion", abstract: "Prints a completion script for a shell.",
        discussion: """
              guidepost completion bash > ~/.local/share/bash-completion/completions/guidepost
              guidepost completion zsh > ~/.zsh/completions/_guidepost
              guidepost completion fish > ~/.config/fish/completions/guidepost.fish
            """)

    /// The shells that completions are written for.
    enum Shell: String, CaseIterable, ExpressibleByArgument { case bash, zsh, fish }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() {
        let kind: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        writeLine(Guidepost.completionScript(for: kind), to: .output)
    }
}
