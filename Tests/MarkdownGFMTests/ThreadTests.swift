import Foundation
import Testing

@testable import MarkdownGFM

@Suite("Several threads")
struct ThreadTests {
    @Test("Here the library calls our function, so threads parse side by side")
    func selfCheck() {
        #expect(MarkdownEngine().sharesParserSafely)
    }

    @Test("Two workers make of 2,000 pages, four times, byte for byte what one makes")
    func sideBySide() {
        let pages = generatedPages(2_000)
        let expected = pages.map(rendered)
        // The characters of both extensions are at work: a struck word and a bare address.
        #expect(String(decoding: expected[0], as: UTF8.self).contains("<del>struck"))
        #expect(String(decoding: expected[0], as: UTF8.self).contains("<a>https://c.example/"))
        for _ in 0..<4 {
            let found = renderedByTwo(pages)
            let wrong = zip(found, expected).filter { $0 != $1 }.count
            #expect(wrong == 0)
        }
    }

    @Test("Where a lock must do, two workers make the same bytes")
    func oneAtATime() async throws {
        let result = try await #require(
            processExitsWith: .success, observing: [\.standardOutputContent]
        ) {
            let engine = MarkdownEngine(wishing: .oneAtATime)
            try #require(!engine.sharesParserSafely)
            print("sum=\(checksum(renderedByTwo(generatedPages(500))))=")
        }
        let output = String(decoding: result.standardOutputContent, as: UTF8.self)
        let expected = checksum(generatedPages(500).map(rendered))
        #expect(output.contains("sum=\(expected)="))
    }
}

private func rendered(_ page: [UInt8]) -> [UInt8] { parse(bytes: page).html }

/// The pages' HTML, every second page made by another thread.
private func renderedByTwo(_ pages: [[UInt8]]) -> [[UInt8]] {
    let workers = (0..<2).map { Worker(pages, from: $0) }
    for worker in workers { worker.start() }
    for worker in workers { worker.done.wait() }
    return pages.indices.map { workers[$0 % 2].html[$0 / 2] }
}

/// A thread of its own, for the pool of Swift's tasks may run one after the other.
private final class Worker: @unchecked Sendable {
    let done = DispatchSemaphore(value: 0)
    private let pages: [[UInt8]]
    private(set) var html: [[UInt8]] = []

    init(_ pages: [[UInt8]], from first: Int) {
        self.pages = stride(from: first, to: pages.count, by: 2).map { pages[$0] }
    }

    func start() {
        Thread.detachNewThread {
            self.html = self.pages.map(rendered)
            self.done.signal()
        }
    }
}
