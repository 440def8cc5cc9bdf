// Names of hospitals that do not exist.

/// Invented names, each marked as invented.
///
/// None is a place or a trust in England.
enum InventedNames {
    /// Sixty, all different.
    static let trusts: [String] = [
        "ALDERMERE", "AMBERHOLT", "ASHENVALE", "BARLEYCOMBE", "BEECHWATER", "BLUEGATE", "BRACKENSHAW", "BRIARHAVEN",
        "CINDERFORTH", "CLOVERDEN", "COPPERWICK", "CRANEMARSH", "CURLEWBY", "DAMSONLEIGH", "DOVEWELL", "DUNMARROW",
        "EASTERMOOR", "ELDERBROOK", "EMBERTHWAITE", "FAIRWILLOW", "FERNHOLLOW", "FLAXBOURNE", "FOXGLOVER",
        "GOLDENHYTHE",
        "GORSEWICK", "GREYFINCH", "HARESTOW", "HAZELMOUTH", "HEATHERSIDE", "HOLLYMARCH", "INKWELL DALE", "IVYCROSS",
        "JUNIPERTON", "KESTRELBY", "KINGFISHER VALE", "LARKSPUR BAY", "LAVENDERTON", "LINNETBRIDGE", "MARLOWMERE",
        "MEADOWGATE", "MILLWEIR", "NETTLEWATER", "NIGHTJAR COAST", "OAKENRIDGE", "OSPREYTON", "OTTERHOLME",
        "PEBBLESTRAND", "PLOVERDALE", "QUINCEFIELD", "REEDLING", "ROWANHURST", "SAFFRONMERE", "SILVERBIRCH", "SKYLARK",
        "SORRELSEA", "TEASELBURY", "THISTLEWOLD", "UMBERLEA", "WHIMBREL", "YARROWFORD",
    ]

    /// Twenty-four, all different.
    static let clinics: [String] = [
        "AVOCET", "BITTERN", "CHIFFCHAFF", "DUNNOCK", "EIDER", "FIRECREST", "GANNET", "HOBBY", "IBIS", "JACKDAW",
        "KNOT",
        "LAPWING", "MERLIN", "NUTHATCH", "ORIOLE", "PINTAIL", "QUAIL", "REDSTART", "SANDERLING", "TURNSTONE",
        "URAL OWL",
        "VELVET SCOTER", "WHEATEAR", "YELLOWHAMMER",
    ]

    private static let kinds = [
        "HOSPITALS NHS FOUNDATION TRUST", "UNIVERSITY HOSPITALS NHS TRUST", "HEALTHCARE NHS FOUNDATION TRUST",
        "HOSPITAL NHS TRUST", "TEACHING HOSPITALS NHS FOUNDATION TRUST",
    ]
    private static let houses = ["CLINIC", "EYE CENTRE", "HOSPITAL", "TREATMENT CENTRE"]

    /// `ALDERMERE HOSPITALS NHS FOUNDATION TRUST (SYNTHETIC)`.
    static func trust(_ index: Int) -> String {
        "\(trusts[index % trusts.count]) \(kinds[index % kinds.count]) (SYNTHETIC)"
    }

    /// `AVOCET CLINIC (SYNTHETIC)`.
    static func clinic(_ index: Int) -> String {
        "\(clinics[index % clinics.count]) \(houses[index % houses.count]) (SYNTHETIC)"
    }
}
