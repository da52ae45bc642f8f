#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A swap that was made, so that it can be undone.
enum Swap {
    /// There was no edition before.
    case fresh
    /// The trees changed places in one step; the old one is now at the stage's name.
    case exchanged
    /// Two renames; the old tree waits under its own name.
    case renamed

    /// Puts the stage into the edition's place: in one step where the system can, else with two renames, between
    /// which a crash leaves the edition missing until the next command repairs it.
    static func make(
        _ names: StateNames, in output: OpenFolder, _ state: OpenFolder, hasOld: Bool, exchange: Exchange
    ) throws(OutputFolderError) -> Swap {
        guard hasOld else {
            try state.move(names.stage, to: output, names.edition)
            return .fresh
        }
        let code = exchange(state.descriptor, names.stage, output.descriptor, names.edition)
        switch code {
        case 0: return .exchanged
        case EBUSY, EXDEV, EINVAL, ENOSYS, EOPNOTSUPP: break
        default:
            throw systemError(
                "exchange", "\(state.shown(names.stage))` and `\(output.shown(names.edition))", code)
        }
        try output.move(names.edition, to: state, names.old)
        do throws(OutputFolderError) {
            try state.move(names.stage, to: output, names.edition)
        } catch {
            try state.move(names.old, to: output, names.edition)
            throw error
        }
        return .renamed
    }

    /// Puts the old edition back into its place, and the new one back to the stage.
    func undo(
        _ names: StateNames, in output: OpenFolder, _ state: OpenFolder, exchange: Exchange
    ) throws(OutputFolderError) {
        if case .exchanged = self {
            let code = exchange(state.descriptor, names.stage, output.descriptor, names.edition)
            if code != 0 { throw systemError("exchange back", output.shown(names.edition), code) }
            return
        }
        try output.move(names.edition, to: state, names.stage)
        if case .renamed = self { try state.move(names.old, to: output, names.edition) }
    }
}
