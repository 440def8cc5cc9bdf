// What a section may be divided by: places and treatment functions, with the names that a page has for them.
import WaitingList

/// One row, panel or point of a section.
struct Group {
    let name: String
    let cohort: Cohort
    /// Whether it is a place or line at all, and not what belongs to none.
    let isOrganisation: Bool
}

extension Composer {
    /// The groups that have a waiting list at the census: lines in published order, places by name, what belongs to none last.
    func groups(by grouping: Section.Grouping) -> [Group] {
        switch grouping {
        case .treatmentFunction:
            return TreatmentFunction.all.compactMap { line in
                group(line.shortName, Cohort(place, treatmentFunction: line.code))
            }
        case .region: return places(like: .region(code: ""))
        case .icb: return places(like: .board(code: ""))
        case .provider: return places(like: .provider(code: ""))
        case .members:
            // What belongs to no board stands beside the regions, so that they add up to England.
            if place == .england { return places(like: .region(code: "")) }
            return evidence.members().compactMap { group(name(of: $0), Cohort($0)) }
        }
    }

    private func places(like kind: Geography) -> [Group] {
        disclosed.geographies(like: kind).compactMap { group(name(of: $0), Cohort($0)) }
            .sorted { ($0.isOrganisation ? 0 : 1, $0.name) < ($1.isOrganisation ? 0 : 1, $1.name) }
    }

    private func group(_ name: String, _ cohort: Cohort) -> Group? {
        guard disclosed.reports(.incomplete, of: cohort) else { return nil }
        return Group(name: name, cohort: cohort, isOrganisation: cohort.geography.isOrganisation)
    }

    /// As a page shows it.
    func name(of place: Geography) -> String { evidence.name(of: place) }

    /// Whether a headline may name its share: of fewer than 20 pathways that would be chance.
    func isTellable(_ cohort: Cohort) -> Bool { (disclosed.measured(.listSize, of: cohort)?.value ?? 0) >= 20 }

    /// What a grouping is of, in a subtitle.
    func words(_ grouping: Section.Grouping) -> String {
        switch (grouping, place) {
        case (.treatmentFunction, _): "treatment function"
        case (.region, _), (.members, .england): "the commissioner's region"
        case (.icb, _), (.members, .region): "integrated care board, as commissioner"
        case (.provider, _), (.members, .board): "provider"
        case (.members, .provider): "provider"
        }
    }

    /// At the start of a headline.
    func plural(_ grouping: Section.Grouping) -> String {
        switch (grouping, place) {
        case (.treatmentFunction, _): "Treatment functions"
        case (.region, _), (.members, .england): "Regions"
        case (.icb, _), (.members, .region): "Integrated care boards"
        case (.provider, _), (.members, .board): "Providers"
        case (.members, .provider): "Providers"
        }
    }

    /// Above the first column of a table.
    func rowTitle(_ grouping: Section.Grouping) -> String {
        switch (grouping, place) {
        case (.treatmentFunction, _): "Treatment function"
        case (.region, _), (.members, .england): "Region"
        case (.icb, _), (.members, .region): "Integrated care board"
        case (.provider, _), (.members, .board): "Provider"
        case (.members, .provider): "Provider"
        }
    }
}

extension TreatmentFunction {
    /// The published name without the word that all share.
    var shortName: String {
        let name = name.hasSuffix(" Service") ? String(name.dropLast(8)) : name
        return name.replacing(" Services", with: "").replacing("Ear Nose and Throat", with: "Ear, Nose and Throat")
    }

    /// For a column of a heat table, spelt out in a note where it is shorter than the name.
    var columnName: String {
        switch code {
        case "C_100": "Surgery"
        case "C_110": "T&O"
        case "C_120": "ENT"
        case "C_130": "Eyes"
        case "C_140": "Oral"
        case "C_150": "Neuro-surgery"
        case "C_160": "Plastics"
        case "C_170": "Cardio-thoracic"
        case "C_300": "General medicine"
        case "C_301": "Gastro"
        case "C_330": "Skin"
        case "C_340": "Lungs"
        case "C_430": "Elderly"
        case "C_502": "Gynae"
        case "X02": "Other medical"
        case "X03": "Mental health"
        case "X04": "Children"
        case "X05": "Other surgical"
        case "X06": "Other"
        default: shortName
        }
    }
}
