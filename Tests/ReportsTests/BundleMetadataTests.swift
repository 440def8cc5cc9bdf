// What programs and people are told of the bundle's files.
import JSON
@testable import Reports
import Testing

@Suite struct BundleMetadataTests {
    private let publication = ReportFixture.publication()

    private var files: [BundleFile] {
        CSVTable.all(of: publication).map {
            BundleFile(table: $0, name: "x_\($0.name).csv", bytes: 730, sha256: String(repeating: "a", count: 64))
        }
    }

    private func members(_ value: JSONValue?) -> [String: JSONValue] {
        guard case .object(let members)? = value else { return [:] }
        return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
    }

    private func list(_ value: JSONValue?) -> [JSONValue] {
        if case .list(let values)? = value { values } else { [] }
    }

    @Test func `every column of every table is described once, and its key is among them`() {
        for table in CSVTable.all(of: publication) {
            let names = table.columns.map(\.name)
            #expect(Set(names).count == names.count)
            #expect(!table.key.isEmpty && Set(table.key).isSubset(of: names))
            #expect(table.columns.allSatisfy { !$0.about.isEmpty && !$0.about.hasSuffix(".") })
        }
    }

    @Test func `keys are filled and tell every row from the others`() throws {
        for table in CSVTable.all(of: publication) {
            let places = table.key.compactMap { key in table.columns.firstIndex { $0.name == key } }
            var seen: Set<[CSVValue]> = []
            try table.rows { row in
                let key = places.map { row[$0] }
                #expect(!key.contains(.empty) && !key.contains(.word("")), "\(table.name): \(key)")
                #expect(seen.insert(key).inserted, "\(table.name): \(key) twice")
            }
        }
    }

    @Test func `an empty value has a marker that says why`() throws {
        for table in CSVTable.all(of: publication) {
            guard let value = table.columns.firstIndex(where: { $0.name == "value" }),
                let marker = table.columns.firstIndex(where: { $0.name == "marker" })
            else { continue }
            try table.rows { row in
                if row[value] == .empty { #expect(row[marker] != .word(""), "\(table.name): \(row)") }
            }
        }
    }

    @Test func `the data package names each file with its size, digest and columns`() throws {
        let package = members(DataPackage.json(of: publication, files: files))
        #expect(package["name"] == .text("waiting-list_england_2026-01-31"))
        #expect(package["version"] == .text("2026-01-31.3"))
        let resources = list(package["resources"]).map { members($0) }
        #expect(resources.map { $0["path"] } == files.map { .text($0.name) })
        let averages = try #require(resources.first)
        #expect(averages["bytes"] == .whole(730))
        #expect(averages["hash"] == .text("sha256:" + String(repeating: "a", count: 64)))
        let fields = list(members(averages["schema"])["fields"]).map { members($0)["type"] }
        let types = ["date", "string", "string", "string", "string", "integer", "number", "number", "number", "string"]
        #expect(fields == types.map { .text($0) })
    }

    @Test func `both descriptions come from the same columns`() {
        let resources = list(members(DataPackage.json(of: publication, files: files))["resources"])
        for (file, resource) in zip(files, resources) {
            let fields = list(members(members(resource)["schema"])["fields"]).map { members($0)["name"] }
            let schema = members(members(TableMetadata.json(of: file, in: publication))["tableSchema"])
            #expect(fields == list(schema["columns"]).map { members($0)["name"] })
            #expect(members(members(resource)["schema"])["primaryKey"] == schema["primaryKey"])
        }
    }

    @Test func `the words about the files name every column and fit the screen`() {
        let text = BundleWords.text(of: publication, files: files)
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.allSatisfy { $0.count <= 80 })
        for column in files.flatMap(\.table.columns) { #expect(text.contains("\(column.name): ")) }
    }
}
