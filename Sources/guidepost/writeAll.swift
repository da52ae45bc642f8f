#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes all bytes to a descriptor, however often the system takes only a part; false where it refuses, with the
/// reason in `errno`.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
        var done = 0
        while done < buffer.count {
            guard let start = buffer.baseAddress else { return true }
            let written = systemWrite(descriptor, start + done, buffer.count - done)
            if written < 0 && errno == EINTR { continue }
            guard written > 0 else { return false }
            done += written
        }
        return true
    }
}

private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
        Glibc.write(descriptor, start, count)
    #else
        Darwin.write(descriptor, start, count)
    #endif
}
