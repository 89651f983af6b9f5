// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// What runs once a command is better small than fast: it starts sooner.
let small = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// Tests that match people would take minutes without; preconditions stay.
let optimized = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "rencai",
    products: [.executable(name: "rencai", targets: ["rencai"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    ],
    targets: [
        // Unicode normal forms, properties and widths, from Debian.
        .systemLibrary(
            name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"])]),
        // The stems of English words, from Debian.
        .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
        // SHA-256 by the processor's own instructions, from Debian.
        .systemLibrary(name: "CDigest", providers: [.apt(["libssl-dev"])]),
        // Sealing and keyed hashes, from Debian.
        .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),

        // XML as it streams by, from Debian.
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        // Integer programs, from Debian.
        .systemLibrary(name: "CCbc", providers: [.apt(["coinor-libcbc-dev"])]),
        // Zip archives, from Debian.
        .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev", "zlib1g-dev"])]),
        // The reports that a registry keeps, made small, from Debian.
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        // Workbooks as they are written, from Debian.
        .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),

        // The table of GB 18030, embedded byte for byte.
        .target(name: "CGB18030", exclude: ["gb18030.bin"]),
        // How Han characters sound, embedded byte for byte.
        .target(name: "CHanSounds", exclude: ["han.bin"]),
        // The SQL that makes the database, embedded byte for byte.
        .target(name: "Schema", path: "Schema", exclude: ["README.md", "migrations.sql"]),
        // The files of Import/, embedded byte for byte.
        .target(
            name: "CImport", path: "Import",
            exclude: importFolders + ["ImportKit.swift"], sources: ["import.c"],
            publicHeadersPath: "include"),
        // Their Swift face.
        .target(
            name: "ImportKit", dependencies: ["CImport"], path: "Import",
            exclude: importFolders + ["import.c", "include"], sources: ["ImportKit.swift"],
            swiftSettings: strict),

        // Rec syntax, which the program's own files are written in.
        .target(name: "RecText", swiftSettings: strict),
        // The nouns and their rules: no input or output.
        .target(name: "Pool", dependencies: ["CDigest", "CUTF8Proc"], swiftSettings: optimized),
        // Bytes to records and diagnostics, and back.
        .target(
            name: "BatchFormat", dependencies: ["CGB18030", "Pool", "RecText"],
            swiftSettings: strict),
        // Zip archives in memory, read and written.
        .target(name: "Archives", dependencies: ["CMinizip"], swiftSettings: strict),
        // Tables to records.
        .target(
            name: "Rosters",
            dependencies: ["Archives", "BatchFormat", "CExpat", "Pool", "RecText"],
            swiftSettings: strict),
        // Values in, a workbook out.
        .target(name: "Workbooks", dependencies: ["CXLSXWriter", "Pool"], swiftSettings: strict),
        // Who goes where, in whole numbers: needs, candidates and pairs in, an exact plan out.
        .target(name: "Assignment", dependencies: ["CCbc"], swiftSettings: optimized),
        // A snapshot in, ranked and explained matches out.
        .target(
            name: "Matching", dependencies: ["Assignment", "CStemmer", "Pool"],
            swiftSettings: optimized),
        // Decisions without a database: what a batch or an undo would do.
        .target(
            name: "Ledger",
            dependencies: ["BatchFormat", "CSodium", "Matching", "Pool", "RecText"],
            swiftSettings: strict),
        // Files to batches that are read once, and the answers to them.
        .target(
            name: "Intake", dependencies: ["BatchFormat", "Ledger", "Pool", "Rosters"],
            swiftSettings: strict),
        // People in, the pairs of records that may be one person out.
        .target(
            name: "Duplicates", dependencies: ["CHanSounds", "Pool"], swiftSettings: optimized),
        // The registry: the only target that knows SQLite exists.
        .target(
            name: "Registry",
            dependencies: [
                "BatchFormat", "CZlib", "Duplicates", "Intake", "Ledger", "Matching", "Pool",
                "Rosters", "Schema",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: strict),
        // Every sentence that a person reads: nothing that decides imports it.
        .target(
            name: "Words",
            dependencies: ["BatchFormat", "Ledger", "Pool", "RecText", "Rosters"],
            swiftSettings: strict),
        // Values and a template of Word in, a letter out.
        .target(
            name: "Letters", dependencies: ["Archives", "CExpat", "Pool"], swiftSettings: strict),
        // Reports as values, and their renderers.
        .target(
            name: "Reports",
            dependencies: [
                "BatchFormat", "Ledger", "Letters", "Matching", "Pool", "Registry", "Words",
                .product(name: "Mustache", package: "swift-mustache"),
            ], swiftSettings: strict),
        // The command line: files, clock, terminal and exit status.
        .target(
            name: "RencaiCommands",
            dependencies: [
                "BatchFormat", "Duplicates", "ImportKit", "Intake", "Ledger", "Letters", "Matching",
                "Pool", "RecText", "Registry", "Reports",
                "Rosters", "Words", "Workbooks",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: small),
        .executableTarget(name: "rencai", dependencies: ["RencaiCommands"], swiftSettings: strict),

        .target(
            name: "TestSupport",
            dependencies: [
                "BatchFormat", "Ledger", "Pool", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Tests/Support", swiftSettings: strict),
        tests("RecText"),
        tests("Pool"),
        tests("BatchFormat", "ImportKit", "Pool", "RecText", "Words", exclude: ["Corpus"]),
        tests("Rosters", "BatchFormat", "ImportKit", "Pool", exclude: ["Fixtures"]),
        tests("Workbooks", "BatchFormat", "Pool", "Rosters"),
        tests("Letters", "Archives", "Pool"),
        tests("Assignment"),
        tests("Matching", "Assignment", "Pool"),
        tests("Duplicates", "Pool"),
        tests("Words", "BatchFormat", "Pool"),
        tests(
            "Registry", "BatchFormat", "Duplicates", "ImportKit", "Intake", "Ledger", "Matching",
            "Pool", "Schema", "Words",
            products: [.product(name: "GRDB", package: "GRDB.swift")]),
        tests(
            "Reports", "BatchFormat", "ImportKit", "Ledger", "Matching", "Pool", "Registry",
            "Words",
            exclude: ["Goldens"]),
        tests(
            "Command", of: "RencaiCommands", "Archives", "BatchFormat", "ImportKit", "Ledger",
            "Matching", "Pool", "Rosters", "Words", "Workbooks", "rencai",
            products: [.product(name: "GRDB", package: "GRDB.swift")],
            exclude: ["Goldens", "Maps"]),
        tests(
            "Conformance", of: "RencaiCommands", "BatchFormat", "ImportKit", "Ledger", "Matching",
            "Pool", "Registry", "Words", "rencai"),
    ] + benchmarks + fuzzer,
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

/// The folders of Import/, which are data and no sources.
var importFolders: [String] {
    ["FORMAT.md", "vocabulary", "maps", "rosters", "examples", "errors"]
}

/// The test suite of one target.
func tests(
    _ name: String, of target: String? = nil, _ others: String...,
    products: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: ([target ?? name, "TestSupport"] + others).map { .init(stringLiteral: $0) }
            + products,
        exclude: exclude, swiftSettings: strict)
}

/// The benchmarks, built only when `RENCAI_BENCHMARKS` is set.
var benchmarks: [Target] {
    guard ProcessInfo.processInfo.environment["RENCAI_BENCHMARKS"] != nil else { return [] }
    return [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Assignment", "BatchFormat", "ImportKit", "Ledger", "Matching", "Pool", "Registry",
                "Rosters", "TestSupport",
            ],
            path: "Benchmarks",
            exclude: [
                "RESULTS.md", "assignment-lemon.cpp", "assignment-peer.py", "duplicates-peer.py",
                "import-peer.sh", "sheet-peers.py",
            ],
            swiftSettings: strict)
    ]
}

/// The fuzzer, built only when `RENCAI_FUZZ` names the runtime library of libFuzzer.
var fuzzer: [Target] {
    guard let library = ProcessInfo.processInfo.environment["RENCAI_FUZZ"] else { return [] }
    return [
        .executableTarget(
            name: "Fuzz", dependencies: ["Pool", "TestSupport", "Words"], path: "Tests/Fuzz",
            swiftSettings: strict, linkerSettings: [.unsafeFlags([library, "-lstdc++"])])
    ]
}
