// swift-tools-version: 6.2
// The map of the program: each target is a room, each dependency an arrow. ARCHITECTURE.md explains both.
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A room of the program: a library target that imports only what is listed.
func room(_ name: String, _ imports: String...) -> Target {
    .target(name: name, dependencies: imports.map { .byName(name: $0) }, swiftSettings: strict)
}

/// The tests of a room, which may import the rooms that are listed beside it.
func tests(of name: String, _ imports: String..., goldens: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: ([name] + imports).map { .byName(name: $0) }, exclude: goldens,
        swiftSettings: strict)
}

/// What the preview server is built on; no other room knows it.
let nio: [Target.Dependency] = ["NIOCore", "NIOPosix", "NIOHTTP1", "NIOConcurrencyHelpers"].map {
    .product(name: $0, package: "swift-nio")
}

let package = Package(
    name: "guidepost",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "guidepost", targets: ["guidepost"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "3.12.3"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "CMarkSupport", dependencies: ["CCMark"]),

        room("Support"),
        room("Diagnostics"),
        room("YAMLReader", "Diagnostics", "CYAML"),
        room("JSONReader", "Diagnostics"),
        room("MarkdownGFM", "Diagnostics", "CCMark", "CMarkSupport"),
        room("Templates", "Diagnostics"),
        room("SVGCharts"),
        room("Mentoring", "Support", "Diagnostics", "JSONReader"),
        .target(
            name: "SiteBuilder",
            dependencies: [
                "Support", "Diagnostics", "YAMLReader", "JSONReader", "MarkdownGFM", "Templates", "SVGCharts",
                "Mentoring", "EmbeddedFiles", .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(name: "EmbeddedFiles"),
        room("OutputFolder", "Support", "Diagnostics"),
        room("SampleData"),
        .target(name: "Preview", dependencies: nio, swiftSettings: strict),

        .executableTarget(
            name: "guidepost",
            dependencies: [
                "Support", "Diagnostics", "Mentoring", "SiteBuilder", "OutputFolder", "SampleData", "Preview",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),

        // Writes the program data that `Benchmarks/run` measures with.
        .executableTarget(
            name: "benchmark-data", dependencies: ["SampleData"], path: "Benchmarks/ProgramData",
            swiftSettings: strict),

        tests(of: "Support"),
        tests(of: "Diagnostics"),
        tests(of: "YAMLReader", "Diagnostics"),
        tests(of: "JSONReader", "Diagnostics"),
        tests(of: "MarkdownGFM", "Diagnostics"),
        tests(of: "Templates", "Diagnostics", "JSONReader"),
        tests(of: "SVGCharts", goldens: ["Goldens"]),
        tests(of: "Mentoring", "Diagnostics", "JSONReader"),
        tests(of: "SiteBuilder", "Diagnostics", "Mentoring", "EmbeddedFiles"),
        tests(of: "OutputFolder", "Diagnostics"),
        tests(of: "SampleData", "Mentoring", "Diagnostics"),
        .testTarget(
            name: "PreviewTests", dependencies: ["Preview"] + nio, swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
