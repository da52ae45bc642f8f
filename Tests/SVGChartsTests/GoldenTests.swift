import Foundation
import SVGCharts
import Testing

/// Every example of the gallery against its file in `Goldens`. With GUIDEPOST_RECORD=1 the files are written anew
/// and the test fails, so that no run that records counts as a proof.
@Suite("Every chart of the gallery is drawn as it was reviewed")
struct GoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
    private static var isRecording: Bool { ProcessInfo.processInfo.environment["GUIDEPOST_RECORD"] == "1" }

    @Test("the picture equals its golden file", arguments: Gallery.all)
    func matchesGolden(_ example: Gallery.Example) throws {
        let file = Self.folder.appending(path: example.name + ".svg")
        let drawn = Data(example.chart.svg() + [UInt8(ascii: "\n")])
        if Self.isRecording {
            try drawn.write(to: file)
            Issue.record("recorded \(example.name); run again without GUIDEPOST_RECORD")
            return
        }
        let golden = try Data(contentsOf: file)
        #expect(drawn == golden, "differs from Goldens/\(example.name).svg")
    }

    @Test("no golden file is without an example, and no name is used twice")
    func noUnusedGoldens() throws {
        let names = Gallery.all.map { $0.name + ".svg" }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(names).count == names.count)
        #expect(Set(files).subtracting(names).isEmpty)
    }
}
