import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether Ctrl-C was pressed. A signal handler can reach nothing but what is global.
private let wasInterrupted = Atomic<Bool>(false)

/// From now on, Ctrl-C and a polite request to end only set a mark; work that can leave things half done looks at
/// it and tidies up. A second Ctrl-C ends at once.
func watchForInterruption() {
    signal(SIGPIPE, SIG_IGN)
    for number in [SIGINT, SIGTERM] {
        signal(number) { _ in
            if wasInterrupted.exchange(true, ordering: .relaxed) { _exit(130) }
        }
    }
}

/// Whether the command should stop.
func isInterrupted() -> Bool { wasInterrupted.load(ordering: .relaxed) }

/// Waits until Ctrl-C is pressed.
func waitForInterruption() {
    while !isInterrupted() { usleep(20_000) }
}
