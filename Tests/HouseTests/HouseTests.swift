// The house rules that no compiler keeps, each looked for in the whole tree.

import Testing

@Suite struct HouseTests {
    private let house: House
    private let files: [SourceFile]

    /// Read once: every test looks at the same tree.
    private static let tree = Task {
        let house = try await House()
        return (house: house, files: try house.swiftFiles())
    }

    init() async throws {
        (house, files) = try await Self.tree.value
        try #require(files.count > 20)
    }

    @Test func `every Swift file begins with its purpose`() throws {
        let package = SourceFile("Package.swift", try #require(try house.text("Package.swift")))
        Finding.report((files + [package]).flatMap(PurposeRule.check))
    }

    @Test func `no file is longer than three hundred lines`() {
        Finding.report(files.flatMap(LengthRules.checkFile))
    }

    @Test func `half the files have no more than a hundred and twenty lines`() {
        Finding.report(LengthRules.checkMedian(files))
    }

    @Test func `no function is longer than sixty lines`() {
        Finding.report(files.flatMap(LengthRules.checkFunctions))
    }

    @Test func `the folders at the top are those of the plan`() {
        Finding.report(FolderRules.checkTop(house.files))
    }

    @Test func `every folder is a target, and every target a folder`() throws {
        let package = try #require(try house.text("Package.swift"))
        Finding.report(FolderRules.checkTargets(house.files, package: package))
        Finding.report(FolderRules.checkLoose(house.files))
    }

    @Test func `every package declaration is documented`() {
        Finding.report(files.flatMap(DocumentationRule.check))
    }

    @Test func `nothing is public`() {
        Finding.report(files.flatMap(DocumentationRule.checkPublic))
    }

    @Test func `imports follow the floors, and each C door has one edge`() {
        Finding.report(files.flatMap(ImportRules.check))
    }

    @Test func `reports and charts see only what may be seen`() {
        Finding.report(DisclosureRule.check(files))
    }

    @Test func `nothing crashes on purpose`() {
        Finding.report(files.flatMap(FormRules.crashes))
    }

    @Test func `only the daemon asks what time it is`() {
        Finding.report(files.flatMap(FormRules.clocks))
    }

    @Test func `only the daemon starts loose tasks, and only edges have queues`() {
        Finding.report(files.flatMap(FormRules.threads))
    }

    @Test func `nothing prints`() {
        Finding.report(files.flatMap(FormRules.outputs))
    }

    @Test func `what the compiler is told to believe has its proof beside it`() {
        Finding.report(files.flatMap(FormRules.unproven))
    }

    @Test func `no file is named for what is left over`() {
        Finding.report(NameRules.checkWords(house.files))
    }

    @Test func `no target has two files of one name`() {
        Finding.report(NameRules.checkTwins(house.files))
    }

    @Test func `every function that looks like a test is one`() {
        let tests = Dictionary(grouping: files.filter { !$0.isSource }, by: \.room)
        Finding.report(tests.sorted { $0.key < $1.key }.flatMap { TestRules.check($0.value) })
    }

    @Test func `nothing a build made is committed`() {
        Finding.report(CommittedRules.checkFiles(house.files))
    }

    @Test func `nothing committed names a folder of one machine`() throws {
        for path in house.files {
            if let text = try house.text(path) { Finding.report(CommittedRules.checkText(path, text)) }
        }
    }
}
