#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Opens an address in the person's browser, without waiting for it; where that fails, the address stands on the
/// screen anyway.
func openBrowser(_ url: String) {
    #if os(macOS)
        let opener = "open"
    #else
        let opener = "xdg-open"
    #endif
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(url), nil]
    defer { arguments.forEach { free($0) } }
    var child = pid_t()
    _ = posix_spawnp(&child, opener, nil, nil, &arguments, environ)
}
