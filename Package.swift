// swift-tools-version: 6.2
// The house: its targets, floor by floor, and the arrows between them. ARCHITECTURE.md says why.
import PackageDescription

/// What every room is built with.
let everyRoom: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .treatAllWarnings(as: .error),
]

/// The core calls no C: under strict memory safety a raw C call does not compile.
let coreRoom: [SwiftSetting] = everyRoom + [.strictMemorySafety()]

func core(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: coreRoom)
}

func edge(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: everyRoom)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: everyRoom)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "plannedcare",
    products: [.executable(name: "plannedcare", targets: ["plannedcare"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Floor 6: arguments only.
        .executableTarget(
            name: "plannedcare", dependencies: ["Daemon", "Calculators", arguments], swiftSettings: everyRoom),
        // Floor 5: the only room that knows all.
        edge(
            "Daemon",
            [
                "Statistics", "Drawing", "Charts", "WaitingList", "Calculators", "Settings", "Reports", "Postgres",
                "Cairo", "TaggedPDF", "Archive", "Files", "Systemd", "Store", "Synthetic", logging, lifecycle,
                unixSignals,
            ]),
        // Floor 4: what is kept in or read from PostgreSQL; a seeded made-up England.
        core("Store", ["WaitingList", "Statistics", "Postgres", "JSON"]),
        core("Synthetic", ["Statistics"]),
        // Floor 3: report files, words, figures, tables, layout; any number by hand.
        core("Reports", ["WaitingList", "Statistics", "Charts", "Drawing", "Settings", "JSON"]),
        core("Calculators", ["WaitingList", "Statistics", "JSON"]),
        // Floor 2: the domain; data + a box -> shapes; shapes -> PDF and PNG.
        core("WaitingList", ["Statistics"]),
        core("Charts", ["Drawing"]),
        edge("Cairo", ["CCairo", "CDeflate", "Drawing"]),
        // Floor 1: pure numbers; a page as values; settings read from text; one outside thing each.
        core("Statistics"),
        core("Drawing"),
        core("JSON"),
        core("Settings", [yams]),
        edge("Postgres", ["CPostgres"]),
        edge("TaggedPDF", ["CQPDF", "CDeflate"]),
        edge("Archive", ["CZip"]),
        edge("Files", ["CCrypto", "CLinux"]),
        edge("Systemd"),
        // C doors: a module map and a shim header, nothing else.
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CCairo", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(name: "CLinux"),
        // Beside the house: what is timed. A target BenchX lives in bench/X, and nothing depends on it.
        .executableTarget(
            name: "BenchControlCharts", dependencies: ["Statistics"], path: "bench/ControlCharts",
            swiftSettings: everyRoom),
        // Tests: one folder a target, and four that look at the whole.
        edge("Support", ["WaitingList", "CLinux"]).inTests(),
        tests("StatisticsTests", ["Statistics"]),
        tests("DrawingTests", ["Drawing"]),
        tests("ChartsTests", ["Charts", "Drawing", "Cairo", "CCairo", "Support"], exclude: ["Goldens"]),
        tests("CairoTests", ["Cairo", "Drawing", "Support"]),
        tests("TaggedPDFTests", ["TaggedPDF", "Cairo", "Drawing", "Support"], exclude: ["Goldens"]),
        tests("WaitingListTests", ["WaitingList", "Statistics", "Support"]),
        tests("CalculatorsTests", ["Calculators", "WaitingList", "Statistics", "JSON"]),
        tests("JSONTests", ["JSON"]),
        tests("SettingsTests", ["Settings"]),
        tests(
            "ReportsTests", ["Reports", "WaitingList", "Statistics", "Charts", "Drawing", "Settings", "Support"],
            exclude: ["Goldens"]),
        tests("PostgresTests", ["Postgres", "Support"]),
        tests("ArchiveTests", ["Archive", "Support"]),
        tests("FilesTests", ["Files", "Support"]),
        tests("SystemdTests", ["Systemd", "Support"]),
        tests("StoreTests", ["Store", "Postgres", "WaitingList", "Statistics", "Synthetic", "Support"]),
        tests("SyntheticTests", ["Synthetic"]),
        tests(
            "DaemonTests",
            [
                "Daemon", "WaitingList", "Settings", "Reports", "Postgres", "Cairo", "Archive", "Files", "Systemd",
                "Statistics", "Store", "Support", logging,
            ]),
        // The program is run, not imported: the dependency has it built.
        tests("Faults", ["plannedcare", "Daemon", "Files", "Archive", "Support"]),
        tests("Backtests", ["Daemon", "Store", "Archive", "Postgres", "WaitingList", "Statistics", "Support"]),
        tests("HouseTests", ["Support"]),
    ]
)

extension Target {
    /// A target whose folder lies under `Tests/`.
    func inTests() -> Target {
        path = "Tests/\(name)"
        return self
    }
}
