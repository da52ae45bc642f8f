#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Exchanges two names in one step, each in its folder; 0, or the errno.
typealias Exchange = (_ folder: Int32, _ name: String, _ otherFolder: Int32, _ otherName: String) -> Int32

/// The system's own exchange: renameat2 with RENAME_EXCHANGE (Linux), renameatx_np with RENAME_SWAP (macOS).
func systemExchange(_ folder: Int32, _ name: String, _ otherFolder: Int32, _ otherName: String) -> Int32 {
    #if canImport(Glibc)
        // Glibc shows this function only with extensions that Swift's import leaves out.
        guard let symbol = dlsym(nil, "renameat2") else { return ENOSYS }
        let renameat2 = unsafeBitCast(symbol, to: RenameAt2.self)
        let renameExchange: UInt32 = 2
        return renameat2(folder, name, otherFolder, otherName, renameExchange) == 0 ? 0 : errno
    #else
        return renameatx_np(folder, name, otherFolder, otherName, UInt32(RENAME_SWAP)) == 0 ? 0 : errno
    #endif
}

/// Brings everything written to the folder's file system onto the disk; 0, or the errno.
func synchronizeFileSystem(of folder: OpenFolder) -> Int32 {
    #if canImport(Glibc)
        guard let symbol = dlsym(nil, "syncfs") else {
            sync()
            return 0
        }
        return unsafeBitCast(symbol, to: SyncFileSystem.self)(folder.descriptor) == 0 ? 0 : errno
    #else
        sync()
        return 0
    #endif
}

#if canImport(Glibc)
    private typealias RenameAt2 =
        @convention(c) (
            Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
        ) -> Int32
    private typealias SyncFileSystem = @convention(c) (Int32) -> Int32
#endif
