/// Brings an output folder back into order after a build that was killed, without writing an edition.
///
/// Only where the file system cannot exchange two folders in one step, a kill may leave an edition missing; its
/// old tree is put back here. Every writing does this by itself first.
///
/// - Parameters:
///   - folder: The output folder; nothing happens where it is not there or was never written into.
///   - site: The site's folder, as for the writing.
/// - Throws: Why it cannot be repaired; `busy` where a build is at work.
public func repairOutput(in folder: String, site: String = ".") throws(OutputFolderError) {
    guard let output = try existingTarget(folder, site: site), let state = try StateFolder.existing(in: output)
    else {
        return
    }
    try repair(output, state.folder)
}
