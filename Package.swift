// swift-tools-version: 6.1
import PackageDescription

/// What every target of ours is compiled with; language mode 6 comes with the tools version.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Only `make fuzz` builds the fuzzer: nothing else is linked with libFuzzer.
let fuzzer: [Target] =
    Context.environment["HUIZE_FUZZ"] == nil
    ? []
    : [
        .target(name: "CFuzzer", path: "Fuzz/CFuzzer"),
        .executableTarget(
            name: "huize-fuzz",
            dependencies: ["FuzzTargets", "CFuzzer"],
            path: "Fuzz/Runner",
            swiftSettings: strict
        ),
    ]

let package = Package(
    name: "huize",
    products: [
        .executable(name: "huize", targets: ["huize"]),
        .executable(name: "huize-bench", targets: ["Bench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    ],
    targets: [
        // The terminal.
        .target(
            name: "CNcurses",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        .target(name: "TerminalKit", swiftSettings: strict),
        .target(
            name: "TerminalCurses",
            dependencies: ["CNcurses", "TerminalKit"],
            swiftSettings: strict
        ),

        // The work.
        .target(name: "Domain", swiftSettings: strict),
        .target(
            name: "Schemes",
            dependencies: ["Domain"],
            resources: [.embedInCode("Definitions")],
            swiftSettings: strict
        ),
        .target(name: "Demo", dependencies: ["Domain"], swiftSettings: strict),

        // Files in and out, and the register itself.
        .systemLibrary(name: "CZip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "Exchange",
            dependencies: ["Domain", "CZip", "CExpat", "CXlsxWriter"],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CSqlite", providers: [.apt(["libsqlite3-dev"])]),
        .target(
            name: "Store",
            dependencies: [
                "Domain", "CSqlite",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),

        // What people see, and where the parts are joined.
        .target(name: "Screens", dependencies: ["TerminalKit", "Domain"], swiftSettings: strict),
        .executableTarget(
            name: "huize",
            dependencies: [
                "TerminalCurses", "TerminalKit", "Screens", "Domain", "Schemes", "Exchange",
                "Demo", "Store",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "CPty", "Domain", "Schemes", "Store",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Benchmarks",
            exclude: ["C", "Year"],
            swiftSettings: strict
        ),

        // Tests.
        .target(
            name: "TestSupport",
            dependencies: ["TerminalKit", "Domain", "Screens", "Store", "Schemes", "Demo"],
            swiftSettings: strict
        ),
        .systemLibrary(name: "CVterm", path: "Tests/CVterm", providers: [.apt(["libvterm-dev"])]),
        .target(
            name: "CPty",
            path: "Tests/CPty",
            linkerSettings: [.linkedLibrary("util", .when(platforms: [.linux]))]
        ),
        .executableTarget(
            name: "terminal-probe",
            dependencies: ["TerminalCurses", "TerminalKit"],
            path: "Tests/TerminalProbe",
            swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalCursesTests",
            dependencies: ["TerminalCurses", "TerminalKit"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalKitTests",
            dependencies: ["TerminalKit"],
            swiftSettings: strict
        ),
        .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
        .testTarget(
            name: "SchemesTests",
            dependencies: ["Schemes", "Domain"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ExchangeTests",
            dependencies: ["Exchange", "Domain"],
            exclude: ["Bank/Schema"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "DemoTests",
            dependencies: ["Demo", "Domain", "Exchange", "Schemes"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "StoreTests",
            dependencies: [
                "Store", "Domain", "TestSupport", "Demo", "Schemes",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "TerminalKit", "Domain", "TestSupport", "Store", "Schemes"],
            exclude: [
                "Access/Goldens", "Accounts/Goldens", "Benefits/Goldens", "Forms/Goldens",
                "Pictures/Goldens",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "huize", "Domain", "Exchange", "Screens", "Store", "TerminalKit",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Accounts/roles.txt"],
            swiftSettings: strict
        ),
        .target(
            name: "FuzzTargets",
            dependencies: ["Domain", "Exchange", "Schemes", "TerminalCurses"],
            path: "Fuzz/Targets",
            swiftSettings: strict
        ),
        .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], swiftSettings: strict),
        .testTarget(
            name: "TidyTests",
            dependencies: ["huize", "Screens", "TerminalKit", "Domain"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "huize", "terminal-probe", "CVterm", "CPty",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict
        ),
    ] + fuzzer
)
