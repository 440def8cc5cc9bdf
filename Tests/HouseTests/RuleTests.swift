// Each rule on a good and a bad sample: a rule that finds nothing must have been able to.

import Testing

@Suite struct RuleTests {
    private func lines(_ findings: [Finding]) -> [Int] { findings.map(\.line) }

    private func file(_ text: String, _ path: String = "Sources/Reports/A.swift") -> SourceFile {
        SourceFile(path, text)
    }

    @Test func `a purpose is a comment of some words in the first line`() {
        #expect(PurposeRule.check(file("// What this is for.\nimport X\n")) == [])
        for bad in ["", "import X\n// What this is for.\n", "//\n", "// A.swift\n", "/// What this is for.\n"] {
            #expect(lines(PurposeRule.check(file(bad))) == [1])
        }
        let version = "// swift-tools-version: 6.2\n"
        #expect(PurposeRule.check(SourceFile("Package.swift", version + "// The house and its rooms.\n")) == [])
        #expect(lines(PurposeRule.check(SourceFile("Package.swift", version + "import X\n"))) == [2])
    }

    @Test func `a file of three hundred lines is the longest`() {
        let line = "let a = 1\n"
        #expect(LengthRules.checkFile(file(String(repeating: line, count: 300))) == [])
        #expect(lines(LengthRules.checkFile(file(String(repeating: line, count: 301)))) == [301])
    }

    @Test func `the median counts the files of Sources`() {
        func files(_ counts: [Int], _ path: String) -> [SourceFile] {
            counts.map { SourceFile(path, String(repeating: "a\n", count: $0)) }
        }
        #expect(LengthRules.checkMedian(files([10, 120, 300], "Sources/A/B.swift")) == [])
        #expect(LengthRules.checkMedian(files([10, 121, 300], "Sources/A/B.swift")).count == 1)
        #expect(LengthRules.checkMedian(files([200, 200], "Tests/A/B.swift")) == [])
    }

    @Test func `a function of sixty lines is the longest, whatever braces its texts hold`() {
        func function(_ body: Int, _ head: String = "func a() {") -> SourceFile {
            file("struct S {\n\(head)\n" + String(repeating: "b(\"}\") // {\n", count: body) + "}\n}\n")
        }
        #expect(LengthRules.checkFunctions(function(58)) == [])
        #expect(lines(LengthRules.checkFunctions(function(59))) == [2])
        #expect(lines(LengthRules.checkFunctions(function(59, "init?(a: Int = { 1 }()) {"))) == [2])
        #expect(lines(LengthRules.checkFunctions(function(59, "deinit {"))) == [2])
        #expect(lines(LengthRules.checkFunctions(function(57, "func a(\n    b: Int\n) -> Int {"))) == [2])
    }

    @Test func `a function without a body has no length`() {
        let body = String(repeating: "b\n", count: 70)
        #expect(
            LengthRules.checkFunctions(
                file("protocol P {\nfunc a() -> Int\nvar b: Int { get }\n}\nenum E {\n\(body)}\n")) == [])
        #expect(LengthRules.checkFunctions(file("func a() {\nself.init(b)\n}\nlet c = [\n\(body)]\n")) == [])
    }

    @Test func `folders are those of the plan`() {
        #expect(
            FolderRules.checkTop(["Sources/A/a.swift", "Tests/B/b.swift", "README.md", ".ci/run", "reports/x.yaml"])
                == [])
        #expect(FolderRules.checkTop(["Sources/A/a.swift", "Tests/B/b.swift", "scripts/x"]).map(\.file) == ["scripts"])
        #expect(FolderRules.checkTop(["Sources/A/a.swift"]).map(\.file) == ["Tests"])
    }

    @Test func `folders and targets are the same`() {
        let package = """
            func core(_ name: String) -> Target { .target(name: name) }
            .executableTarget(name: "plannedcare"), core("A", ["B"]), edge(
                "B", []), .systemLibrary(name: "CB"), tests("ATests", []), edge("Support").inTests()
            """
        let files = ["Sources/plannedcare/p.swift", "Sources/A/a.swift", "Sources/B/b.swift", "Sources/CB/shim.h"]
        let tests = ["Tests/ATests/a.swift", "Tests/Support/s.swift"]
        #expect(FolderRules.checkTargets(files + tests, package: package) == [])
        #expect(FolderRules.checkTargets(files + tests + ["Sources/D/d.swift"], package: package).map(\.file) == ["D"])
        #expect(
            FolderRules.checkTargets(Array(files.dropFirst()) + tests, package: package).map(\.file) == [
                "Package.swift"
            ])
        let bench = ["bench/Charts/main.swift", "bench/run", "bench/data/rows.csv"]
        let benchTarget = package + ".executableTarget(\n name: \"BenchCharts\", path: \"bench/Charts\")"
        #expect(FolderRules.checkTargets(files + tests + bench, package: benchTarget) == [])
        #expect(FolderRules.checkTargets(files + tests + bench, package: package).map(\.file) == ["BenchCharts"])
        #expect(FolderRules.checkLoose(files) == [])
        #expect(FolderRules.checkLoose(["Sources/x.swift"]).count == 1)
    }

    @Test(arguments: [
        "/// Says.\npackage let a = 1", "/// Says.\n@discardableResult\npackage func a() {}", "package import X",
        "/// Says.\n@inline(__always)\n@discardableResult package static func a() {}", "let package = Package()",
        "/// Says.\nstatic package var a: Int { 1 }", "private let a = 1", "package extension A {", "package.name()",
        "package let a: Int", "package private(set) var a = 1", "package init(a: Int) {",
        "package static func < (a: A)",
        "package var description: String { text }",
    ])
    func `documented package declarations pass`(text: String) {
        #expect(DocumentationRule.check(file(text)) == [])
    }

    @Test(arguments: [
        "package static let a = 1", "// Says.\npackage func a()", "/// Says.\n\npackage func a()",
        "static package var a: Int { 1 }", "@discardableResult package func a()", "package var a: Int { 1 }",
        "package struct A {",
        "package consuming func a()", "package indirect enum A {",
    ])
    func `undocumented package declarations do not`(text: String) {
        #expect(DocumentationRule.check(file(text)).count == 1)
    }

    @Test func `nothing is public`() {
        #expect(lines(DocumentationRule.checkPublic(file("let a = 1\npublic let b = 1\nopen class C {}"))) == [2, 3])
        #expect(DocumentationRule.checkPublic(file("// public\nlet publication = open(path)\n")) == [])
    }

    @Test(arguments: [
        ("Charts", "WaitingList"), ("WaitingList", "Charts"), ("Files", "CZip"), ("Reports", "CCairo"),
        ("Daemon", "CZip"),
        ("Postgres", "WaitingList"), ("Cairo", "Charts"), ("Archive", "Files"), ("Files", "Settings"),
        ("Reports", "Files"),
        ("Synthetic", "Postgres"), ("Cairo", "Reports"),
    ])
    func `arrows that do not exist`(room: String, module: String) {
        let path = "Sources/\(room)/A.swift"
        for word in ["import \(module)", "package import \(module)", "  @preconcurrency import struct \(module).X"] {
            #expect(lines(ImportRules.check(file("// x\n\(word)\n", path))) == [2])
        }
        #expect(ImportRules.check(file("// import \(module)\n", path)) == [])
        #expect(ImportRules.check(file("import \(module)\n", "Tests/\(room)Tests/A.swift")) == [])
    }

    @Test(arguments: [
        ("Cairo", "Drawing"), ("Cairo", "CCairo"), ("Files", "CCrypto"), ("Store", "Postgres"),
        ("Reports", "WaitingList"),
        ("Daemon", "Files"), ("Files", "Glibc"), ("Reports", "Charts"), ("Store", "WaitingList"),
    ])
    func `arrows that do`(room: String, module: String) {
        #expect(ImportRules.check(file("import \(module)\n", "Sources/\(room)/A.swift")) == [])
    }

    @Test(arguments: [
        "try! a()", "fatalError()", "a!.b", "a()! + 1", "let b = a[0]!", "var a: Int!", "b as! Int", "f(a!, b)",
        "a![0]",
    ])
    func `forms that crash`(text: String) {
        #expect(lines(FormRules.crashes(file("// x\n\(text)\n"))).contains(2))
    }

    @Test(arguments: [
        "a != b", "!a", "a!=b", "\"a!\"", "#if !os(Linux)", "// try! a", "preconditionFailure(\"x\")", "f(!a, b)",
    ])
    func `forms that do not`(text: String) {
        #expect(FormRules.crashes(file(text)) == [])
    }

    @Test func `tests may unwrap, but not try or give up`() {
        #expect(FormRules.crashes(file("a!.b", "Tests/XTests/A.swift")) == [])
        #expect(FormRules.crashes(file("try! a()", "Tests/XTests/A.swift")).count == 1)
    }

    @Test(arguments: [
        "Date()", "Date.now", "ContinuousClock().now", "ContinuousClock.now", "SuspendingClock.now", "time(nil)",
    ])
    func `clocks are asked in Daemon only`(text: String) {
        #expect(FormRules.clocks(file(text)).count == 1)
        #expect(FormRules.clocks(file(text, "Sources/Daemon/A.swift")) == [])
        #expect(FormRules.clocks(file(text, "Tests/FilesTests/A.swift")) == [])
        #expect(FormRules.clocks(file("// \(text)")) == [])
    }

    @Test func `edges may count seconds, but not tell the time`() {
        #expect(FormRules.clocks(file("ContinuousClock.now", "Sources/Files/A.swift")) == [])
        #expect(FormRules.clocks(file("Date()", "Sources/Files/A.swift")).count == 1)
        #expect(FormRules.clocks(file("SettingsDate(year: 1)\nvalidate()\nupdate.now")) == [])
    }

    @Test func `loose tasks and queues have their rooms`() {
        for text in ["Task { a() }", "Task.detached {", "Task(priority: .high) {", "Task<Void, Never> {"] {
            #expect(FormRules.threads(file(text)).count == 1)
            #expect(FormRules.threads(file(text, "Sources/Daemon/A.swift")) == [])
        }
        #expect(
            FormRules.threads(
                file("await withTaskGroup { }\nTask.isCancelled\nlet a: Task<Int, Never>\nTask.checkCancellation()"))
                == [])
        #expect(FormRules.threads(file("DispatchQueue(label: x)")).count == 1)
        #expect(FormRules.threads(file("DispatchQueue(label: x)", "Sources/Postgres/A.swift")) == [])
    }

    @Test func `printing is for the command line`() {
        #expect(FormRules.outputs(file("print(a)\ndebugPrint(a)")).count == 2)
        #expect(FormRules.outputs(file("blueprint(a)\nself.print(a)\n// print(a)")) == [])
        #expect(FormRules.outputs(file("print(a)", "Sources/plannedcare/A.swift")) == [])
    }

    @Test func `belief needs a proof`() {
        let claim = "final class A: @unchecked Sendable {"
        #expect(FormRules.unproven(file(claim)).count == 1)
        #expect(FormRules.unproven(file("// Safe, really.\n\(claim)")).count == 1)
        #expect(FormRules.unproven(file("// Proof: x\nlet b = 1\n\(claim)")).count == 1)
        #expect(FormRules.unproven(file("/// Says.\n// Proof: all is let.\n@frozen\n\(claim)")) == [])
        #expect(FormRules.unproven(file("nonisolated(unsafe) let a = b  // Proof: never written.")) == [])
    }

    @Test func `left-over names are refused`() {
        for bad in ["Utils", "StringUtil", "Helpers", "TestHelper", "FileManager", "CommonTypes", "Utilities"] {
            #expect(NameRules.checkWords(["Sources/A/\(bad).swift"]).count == 1)
        }
        #expect(NameRules.checkWords(["Sources/A/Ledger.swift", "Sources/A/Management.swift", "x/Utils.md"]) == [])
    }

    @Test func `one name a target, in whatever folder and case`() {
        let paths = ["Sources/A/X.swift", "Sources/A/Kinds/x.swift", "Sources/B/X.swift", "Tests/A/X.swift"]
        #expect(NameRules.checkTwins(paths).map(\.file) == ["Sources/A/Kinds/x.swift"])
    }

    @Test func `forgotten tests are found`() {
        func found(_ text: String) -> [Int] { lines(TestRules.check([file(text, "Tests/ATests/A.swift")])) }
        #expect(found("@Test func `a b`() {\n}") == [])
        #expect(found("@Test(arguments: [\n    1,\n])\nfunc `a b`(c: Int) {\n}") == [])
        #expect(found("struct A {\n    func `a b`() {\n    }\n}") == [2])
        #expect(found("@Test func a() {\n}\n\nfunc `a b`() {\n}") == [4])
        #expect(found("func testA() throws {\n}") == [1])
        #expect(found("@Suite struct A {\n    func aIsB() throws {\n    }\n}") == [2])
        #expect(found("@Suite struct A {\n    func aIsB() throws {\n    }\n    @Test func b() { aIsB() }\n}") == [])
        #expect(found("final class FakeClock: Clock {\n    func stop() {\n    }\n}") == [])
        #expect(found("// func testA() {\n") == [])
    }

    @Test func `what a build made is not committed`() {
        let bad = ["Package.resolved", ".build/x", ".build-tsan/x", "a/.DS_Store", ".swiftpm/x", "default.profraw"]
        #expect(CommittedRules.checkFiles(bad + ["Package.swift", "Sources/A/build.swift"]).map(\.file) == bad)
    }

    @Test func `a folder of one machine is found, a part of an address is not`() {
        for folder in CommittedRules.machineFolders {
            #expect(lines(CommittedRules.checkText("a.md", "x\nsee \(folder)y\n")) == [2])
            #expect(lines(CommittedRules.checkText("a.md", folder)) == [1])
        }
        let address =
            "https://www.example.nhs.uk" + CommittedRules.machineFolders[2] + "page, ~"
            + CommittedRules.machineFolders[0]
        #expect(CommittedRules.checkText("a.md", address) == [])
    }
}
