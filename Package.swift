// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
    name: "art30",
    products: [.executable(name: "art30", targets: ["art30"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(
            name: "CXlsxwriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(
            name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"])]),
        .target(
            name: "Schema", path: "schema",
            resources: [
                .copy("migrations"), .copy("reference"), .copy("derived"), .copy("rules"),
                .copy("lists"), .copy("parts"),
            ],
            swiftSettings: settings),
        .target(
            name: "Postgres",
            dependencies: [
                "CPostgres", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        .target(
            name: "Store", dependencies: ["Postgres", "Schema", crypto],
            resources: [.copy("Texts")], swiftSettings: settings),
        .target(
            name: "Access", dependencies: ["Postgres", "Schema", "Store", crypto, cryptoExtras],
            resources: [.copy("Passwords")], swiftSettings: settings),
        .target(
            name: "Registry",
            dependencies: ["Access", "Postgres", "Schema", "Store", "Yams", crypto],
            swiftSettings: settings),
        .target(name: "Rendering", swiftSettings: settings),
        .target(
            name: "Sealing",
            dependencies: [
                "CArchive", "Store", crypto,
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: settings),
        .target(
            name: "Extracts",
            dependencies: [
                "CMinizip", "CXlsxwriter", "Postgres", "Registry", "Rendering", "Schema", "Sealing",
                "Store",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            resources: [
                .copy("Office/docx"), .copy("Office/odt"), .copy("Print"), .copy("Templates"),
                .copy("Vocabulary"),
            ],
            swiftSettings: settings),
        .target(
            name: "Web",
            dependencies: [
                "Access", "Extracts", "Postgres", "Registry", "Rendering", "Schema", "Sealing",
                "Store", crypto,
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ],
            resources: [.copy("Map"), .copy("Static"), .copy("Templates")], swiftSettings: settings),
        .executableTarget(
            name: "art30",
            dependencies: [
                "Access", "Extracts", "Postgres", "Registry", "Sealing", "Store", "Web",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "Art30Tests",
            dependencies: [
                "Access", "Extracts", "Postgres", "Registry", "Rendering", "Schema", "Sealing",
                "Store", "Web", "art30", crypto,
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["Held", "LawCases", "RuleCases", "Snapshots"], swiftSettings: settings),
    ]
)
