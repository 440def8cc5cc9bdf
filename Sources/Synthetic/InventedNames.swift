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

    /// Ninety more, for an England with as many trusts as the real one.
    static let moreTrusts: [String] = [
        "ACORNSEA", "ADDERWATH", "AGATEFORD", "APPLESTRAND", "ASPENRIGG", "BADGERWELL", "BASILHURST", "BAYWILLOW",
        "BELLFINCH", "BILBERRYDEN", "BLACKTHORN WATER", "BORAGE HILL", "BRAMBLEWICK", "BREEZEHOLM", "BUNTINGFIELD",
        "BUTTERCOMBE SANDS", "CAMOMILE DALE", "CARAWAY BRIDGE", "CEDARLODE", "CHALKHARE", "CHERRYFOLD", "CICELYTON",
        "COBWEAR", "CORNFLAX", "COWSLIP VALE", "CROCUSMERE", "CROWBERRY", "DANDELION COAST", "DAPPLEWOLD", "DIPPERFORD",
        "DRAGONFLY FEN", "DUSKWATER", "EELGRASS BAY", "EGRETMOUTH", "FENNELTHORPE", "FIELDFARE", "FLINTMALLOW",
        "FROSTHAVEN", "FURZEGATE", "GADWALL REACH", "GENTIANBY", "GOOSANDER", "GREBEMERE", "HAWFINCH HILL", "HONEYWEIR",
        "HOOPOE STRAND", "HORNBEAMLEY", "JAYTHORN", "KITTIWAKE SOUND", "LAPWING LEVELS", "LICHENFORTH", "LIMPETSEA",
        "LUPINSTOW", "MALLOWFIELD", "MARJORAM", "MARTLETON", "MEADOWSWEET", "MERLINWATH", "MINTBOURNE", "MOSSCURLEW",
        "MOTHWING", "NEWTBROOK", "NUTHATCH", "ORCHIDLEIGH", "OXLIPTON", "PARSLEY MARSH", "PETRELMOUTH", "PIMPERNEL",
        "PINTAIL BROADS", "POPLARSIDE", "PRIMROSE WEIR", "PUFFINHYTHE", "RAMSONS", "REDSTART", "RUSHPIPIT",
        "SAMPHIRE SANDS", "SANDERLING", "SEDGEWREN", "SISKINDALE", "SNOWDROP VALLEY", "SPINDLEBERRY", "STARLINGWOLD",
        "STONECHAT", "SUNDEWLEY", "TANSYFORD", "TEALWATER", "TURNSTONE BAY", "VETCHLING", "WILLOWTIT", "WOODLARK",
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

    /// A name of its own for each of a hundred and fifty trusts.
    static func englishTrust(_ index: Int) -> String {
        let all = trusts + moreTrusts
        return "\(all[index % all.count]) \(kinds[index % kinds.count]) (SYNTHETIC)"
    }

    /// `AVOCET CLINIC (SYNTHETIC)`.
    static func clinic(_ index: Int) -> String {
        "\(clinics[index % clinics.count]) \(houses[index % houses.count]) (SYNTHETIC)"
    }
}
