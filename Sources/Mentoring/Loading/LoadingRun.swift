import Diagnostics

/// What reading a program's files needs to know of the run it is part of.
struct LoadingRun: Sendable {
    /// The day of the build: no `data_cutoff` may lie after it.
    let today: Day
    /// How many workers may read a file at a time.
    var workers = 1
    /// A file is cut into parts of at least so many bytes.
    var smallestPart = 1 << 18

    /// Into how many parts a file is cut.
    func parts(of source: SourceText) -> Int { max(1, min(workers, source.bytes.count / max(1, smallestPart))) }
}
