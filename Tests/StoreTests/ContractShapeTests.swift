// The contract held against a catalogue: columns, types, permissions; no server is asked.

import Testing

@testable import Store

@Suite struct ContractShapeTests {
    /// A catalogue in which every view has every column, as the type that it is read as.
    private static let whole: SourceCatalogue = {
        var catalogue = SourceCatalogue(role: "reader", schema: "rtt")
        for view in ContractView.all {
            var found = SourceCatalogue.View(isReadable: true)
            for column in view.columns {
                found.columns[column.name] = SourceCatalogue.Column(
                    type: column.type.rawValue, base: base(of: column.type))
            }
            catalogue.views[view.name] = found
        }
        return catalogue
    }()

    private static func base(of type: ContractType) -> String {
        switch type {
        case .text: "text"
        case .date: "date"
        case .boolean: "bool"
        case .smallint: "int2"
        case .integer: "int4"
        case .bigint: "int8"
        case .real: "float4"
        case .instant: "timestamptz"
        case .counts: "_int4"
        case .rowAddress: "tid"
        }
    }

    private func findings(_ change: (inout SourceCatalogue) -> Void) -> [ContractFinding] {
        var catalogue = Self.whole
        change(&catalogue)
        return ContractFinding.inContractOrder(ShapeCheck(catalogue: catalogue).findings)
    }

    @Test func `a catalogue that has everything has nothing against it`() {
        #expect(findings { _ in } == [])
        #expect(AvailableViews(ShapeCheck(catalogue: Self.whole)).absent.isEmpty)
    }

    @Test(arguments: ContractView.all.flatMap { view in view.columns.map { (view.name, $0.name) } })
    func `every column of the contract is missed by its name, unless it may be absent`(view: String, column: String)
        throws
    {
        let found = findings { $0.views[view]?.columns[column] = nil }
        let isAdditive = ["source", "illustrative", "row_address"].contains(column)
        #expect(found.map(\.column) == (isAdditive ? [] : [column]))
        #expect(found.allSatisfy { $0.view == view && $0.severity == .fault && $0.what == "is missing" })
    }

    @Test func `a column that may be null can be added as a null of its type`() {
        let found = findings { $0.views["pathway"]?.columns["imd_decile"] = nil }
        #expect(
            found.map(\.description) == [
                """
                fault: pathway.imd_decile is missing; add it: where there is no such thing, \
                NULL::smallint AS imd_decile (smallint)
                """
            ])
    }

    @Test func `a column that must not be null cannot`() {
        let found = findings { $0.views["pathway"]?.columns["provider_code"] = nil }
        #expect(found.map(\.remedy) == ["add it (text)"])
    }

    @Test(arguments: [
        ("pathway", "sex", "int2"), ("pathway", "pathway_id", "uuid"), ("pathway", "clock_start", "timestamp"),
        ("pathway", "clock_start", "timestamptz"), ("pathway", "age_years", "numeric"),
        ("pathway", "row_address", "int8"),
        ("snapshot", "loaded_at", "date"), ("snapshot", "complete", "text"), ("snapshot", "illustrative", "text"),
        ("snapshot", "row_count", "numeric"), ("snapshot", "census_date", "text"), ("band", "week_bands", "_text"),
        ("band", "week_bands", "jsonb"), ("band", "total_all", "float8"), ("assessment", "bmi", "text"),
        ("provider", "name", "other.text"),
    ])
    func `a type that would lose something is a fault that names what was found`(
        view: String, column: String, base: String
    ) {
        let found = findings {
            $0.views[view]?.columns[column] = SourceCatalogue.Column(type: "the type \(base)", base: base)
        }
        #expect(found.map(\.severity) == [.fault])
        #expect(found.first?.column == column)
        #expect(found.first?.what.hasPrefix("is the type \(base), where ") == true)
    }

    @Test(arguments: [
        ("pathway", "age_years", "int4"), ("pathway", "age_years", "int8"), ("clock_start", "pathways", "int8"),
        ("band", "week_bands", "_int8"),
    ])
    func `a wider whole number is a warning`(view: String, column: String, base: String) {
        let found = findings { $0.views[view]?.columns[column] = SourceCatalogue.Column(type: base, base: base) }
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.what.contains("a larger value ends the reading") == true)
    }

    @Test(arguments: [
        ("pathway", "sex", ["varchar", "bpchar", "char", "name"]), ("snapshot", "row_count", ["int2", "int4"]),
        ("snapshot", "revision", ["int2"]), ("snapshot", "loaded_at", ["timestamp"]),
        ("assessment", "bmi", ["float8", "numeric", "int2", "int4"]), ("band", "week_bands", ["_int2"]),
    ])
    func `a type that is read without loss fits`(view: String, column: String, bases: [String]) {
        for base in bases {
            let found = findings { $0.views[view]?.columns[column] = SourceCatalogue.Column(type: base, base: base) }
            #expect(found == [], "\(base)")
        }
    }

    @Test(arguments: ContractView.all.map(\.name))
    func `a view that may not be read is a fault that names the role and the grant`(view: String) {
        let found = findings { $0.views[view]?.isReadable = false }
        #expect(
            found.map(\.description) == [
                "fault: \(view) may not be read by the role reader; its owner can run: GRANT SELECT ON rtt.\(view) TO reader;"
            ])
    }

    @Test(arguments: ContractView.all.map(\.name))
    func `an absent view is missed where it must be there, else noted with what is off`(view: String) throws {
        let found = findings { $0.views[view] = nil }
        #expect(found.map(\.view) == [view])
        let finding = try #require(found.first)
        #expect((finding.severity == .fault) == ["snapshot", "provider"].contains(view))
        if let off = ContractView.all.first(where: { $0.name == view })?.carries, !off.isEmpty {
            #expect(finding.what == "is absent; off: \(off.joined(separator: ", "))")
        }
    }

    @Test func `findings stand in the order of the contract, views before their columns`() {
        let found = findings {
            $0.isUsable = false
            $0.views["icb"] = nil
            $0.views["pathway"]?.columns["imd_decile"] = nil
            $0.views["pathway"]?.columns["pathway_id"] = nil
            $0.views["pathway"]?.isReadable = false
            $0.views["snapshot"]?.columns["kind"] = nil
        }
        let places = found.map { [$0.view, $0.column].compactMap(\.self).joined(separator: ".") }
        #expect(places == ["", "snapshot.kind", "pathway", "pathway.pathway_id", "pathway.imd_decile", "icb"])
    }

    @Test func `a view that does not fit counts as absent for the daemon, one with warnings does not`() {
        var catalogue = Self.whole
        catalogue.views["plan"]?.columns["flag"] = nil
        catalogue.views["contact"]?.isReadable = false
        catalogue.views["clock_start"]?.columns["pathways"] = SourceCatalogue.Column(type: "bigint", base: "int8")
        let available = AvailableViews(ShapeCheck(catalogue: catalogue))
        #expect(available.absent.map(\.name) == ["plan", "contact"])
        #expect(available.has("clock_start") && !available.has("plan") && !available.has("nonsense"))
        #expect(available.sectionsOff == ["support programmes", "contact with patients while they wait"])
    }

    @Test func `what several absent views carry is named once`() {
        let available = AvailableViews(["snapshot", "provider", "pathway", "band"])
        #expect(available.sectionsOff.count == Set(available.sectionsOff).count)
        #expect(available.sectionsOff.contains("cancellation rates"))
    }

    @Test func `every optional view but icb switches something off`() {
        let silent = ContractView.all.filter { $0.need != .always && $0.carries.isEmpty }
        #expect(silent.map(\.name) == ["icb"])
    }
}
