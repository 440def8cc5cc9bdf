// England's 42 integrated care boards: real codes and names, as the return has them.

/// One integrated care board, and places in it that pay for care.
struct CareBoard {
    /// `QKK`.
    let code: String
    /// Without the words that all of them share: `SOUTH EAST LONDON`.
    let place: String
    /// Sub-board locations, code and place; a made-up trust for each entry.
    let locations: [(code: String, place: String)]

    /// As published.
    var name: String { "NHS \(place) INTEGRATED CARE BOARD" }

    /// As published.
    static func locationName(_ place: String) -> String { "NHS \(place) (SUB ICB LOCATION)" }

    /// Region by region, so that neighbours in this list are neighbours on the map.
    static let all: [CareBoard] = [
        // London
        CareBoard(
            code: "QKK", place: "SOUTH EAST LONDON",
            locations: [("72Q", "SOUTH EAST LONDON"), ("72Q", "SOUTH EAST LONDON")]),
        CareBoard(
            code: "QMF", place: "NORTH EAST LONDON",
            locations: [("A3A8R", "NORTH EAST LONDON"), ("A3A8R", "NORTH EAST LONDON")]),
        CareBoard(
            code: "QMJ", place: "NORTH CENTRAL LONDON",
            locations: [("93C", "NORTH CENTRAL LONDON"), ("93C", "NORTH CENTRAL LONDON")]),
        CareBoard(
            code: "QRV", place: "NORTH WEST LONDON",
            locations: [("W2U3Z", "NORTH WEST LONDON"), ("W2U3Z", "NORTH WEST LONDON")]),
        CareBoard(
            code: "QWE", place: "SOUTH WEST LONDON",
            locations: [("36L", "SOUTH WEST LONDON"), ("36L", "SOUTH WEST LONDON")]),
        // South East
        CareBoard(
            code: "QKS", place: "KENT AND MEDWAY", locations: [("91Q", "KENT AND MEDWAY"), ("91Q", "KENT AND MEDWAY")]),
        CareBoard(code: "QNX", place: "SUSSEX", locations: [("70F", "WEST SUSSEX"), ("97R", "EAST SUSSEX")]),
        CareBoard(code: "QNQ", place: "FRIMLEY", locations: [("D4U1Y", "FRIMLEY")]),
        CareBoard(
            code: "QRL", place: "HAMPSHIRE AND ISLE OF WIGHT",
            locations: [("D9Y0V", "HAMPSHIRE, SOUTHAMPTON AND ISLE OF WIGHT"), ("10R", "PORTSMOUTH")]),
        CareBoard(
            code: "QU9", place: "BUCKINGHAMSHIRE, OXFORDSHIRE AND BERKSHIRE WEST",
            locations: [("10Q", "OXFORDSHIRE"), ("14Y", "BUCKINGHAMSHIRE")]),
        CareBoard(code: "QXU", place: "SURREY HEARTLANDS", locations: [("92A", "SURREY HEARTLANDS")]),
        // South West
        CareBoard(code: "QJK", place: "DEVON", locations: [("15N", "DEVON")]),
        CareBoard(
            code: "QOX", place: "BATH AND NORTH EAST SOMERSET, SWINDON AND WILTSHIRE",
            locations: [("92G", "BATH AND NORTH EAST SOMERSET, SWINDON AND WILTSHIRE")]),
        CareBoard(code: "QR1", place: "GLOUCESTERSHIRE", locations: [("11M", "GLOUCESTERSHIRE")]),
        CareBoard(code: "QSL", place: "SOMERSET", locations: [("11X", "SOMERSET")]),
        CareBoard(code: "QT6", place: "CORNWALL AND THE ISLES OF SCILLY", locations: [("11N", "KERNOW")]),
        CareBoard(
            code: "QUY", place: "BRISTOL, NORTH SOMERSET AND SOUTH GLOUCESTERSHIRE",
            locations: [("15C", "BRISTOL, NORTH SOMERSET AND SOUTH GLOUCESTERSHIRE")]),
        CareBoard(code: "QVV", place: "DORSET", locations: [("11J", "DORSET")]),
        // Midlands
        CareBoard(
            code: "QGH", place: "HEREFORDSHIRE AND WORCESTERSHIRE",
            locations: [("18C", "HEREFORDSHIRE AND WORCESTERSHIRE")]),
        CareBoard(
            code: "QHL", place: "BIRMINGHAM AND SOLIHULL",
            locations: [("15E", "BIRMINGHAM, SOLIHULL AND WEST BIRMINGHAM")]),
        CareBoard(code: "QJ2", place: "DERBY AND DERBYSHIRE", locations: [("15M", "DERBY, DERBYSHIRE AND GLOSSOP")]),
        CareBoard(code: "QJM", place: "LINCOLNSHIRE", locations: [("71E", "LINCOLNSHIRE")]),
        CareBoard(
            code: "QK1", place: "LEICESTER, LEICESTERSHIRE AND RUTLAND",
            locations: [("03W", "EAST LEICESTERSHIRE AND RUTLAND")]),
        CareBoard(code: "QNC", place: "STAFFORDSHIRE AND STOKE-ON-TRENT", locations: [("05W", "STOKE ON TRENT")]),
        CareBoard(
            code: "QOC", place: "SHROPSHIRE, TELFORD AND WREKIN",
            locations: [("M2L0M", "SHROPSHIRE, TELFORD AND WREKIN")]),
        CareBoard(code: "QPM", place: "NORTHAMPTONSHIRE", locations: [("78H", "NORTHAMPTONSHIRE")]),
        CareBoard(
            code: "QT1", place: "NOTTINGHAM AND NOTTINGHAMSHIRE", locations: [("52R", "NOTTINGHAM AND NOTTINGHAMSHIRE")]
        ),
        CareBoard(code: "QUA", place: "BLACK COUNTRY", locations: [("D2P2L", "BLACK COUNTRY")]),
        CareBoard(code: "QWU", place: "COVENTRY AND WARWICKSHIRE", locations: [("B2M3M", "COVENTRY AND WARWICKSHIRE")]),
        // East of England
        CareBoard(code: "QH8", place: "MID AND SOUTH ESSEX", locations: [("06Q", "MID ESSEX")]),
        CareBoard(
            code: "QHG", place: "BEDFORDSHIRE, LUTON AND MILTON KEYNES",
            locations: [("M1J4Y", "BEDFORDSHIRE, LUTON AND MILTON KEYNES")]),
        CareBoard(code: "QJG", place: "SUFFOLK AND NORTH EAST ESSEX", locations: [("06L", "IPSWICH AND EAST SUFFOLK")]),
        CareBoard(
            code: "QM7", place: "HERTFORDSHIRE AND WEST ESSEX", locations: [("06K", "EAST AND NORTH HERTFORDSHIRE")]),
        CareBoard(code: "QMM", place: "NORFOLK AND WAVENEY", locations: [("26A", "NORFOLK AND WAVENEY")]),
        CareBoard(
            code: "QUE", place: "CAMBRIDGESHIRE AND PETERBOROUGH",
            locations: [("06H", "CAMBRIDGESHIRE AND PETERBOROUGH")]),
        // North West
        CareBoard(
            code: "QE1", place: "LANCASHIRE AND SOUTH CUMBRIA",
            locations: [("01A", "EAST LANCASHIRE"), ("01K", "MORECAMBE BAY")]),
        CareBoard(
            code: "QOP", place: "GREATER MANCHESTER",
            locations: [("14L", "MANCHESTER"), ("02H", "WIGAN BOROUGH"), ("01W", "STOCKPORT")]),
        CareBoard(
            code: "QYG", place: "CHESHIRE AND MERSEYSIDE",
            locations: [("27D", "CHESHIRE"), ("99A", "LIVERPOOL"), ("12F", "WIRRAL")]),
        // North East and Yorkshire
        CareBoard(code: "QF7", place: "SOUTH YORKSHIRE", locations: [("02X", "DONCASTER")]),
        CareBoard(
            code: "QHM", place: "NORTH EAST AND NORTH CUMBRIA",
            locations: [("16C", "TEES VALLEY"), ("84H", "COUNTY DURHAM"), ("13T", "NEWCASTLE GATESHEAD")]),
        CareBoard(
            code: "QOQ", place: "HUMBER AND NORTH YORKSHIRE",
            locations: [("42D", "NORTH YORKSHIRE"), ("02Y", "EAST RIDING OF YORKSHIRE")]),
        CareBoard(
            code: "QWO", place: "WEST YORKSHIRE",
            locations: [("15F", "LEEDS"), ("36J", "BRADFORD DISTRICT AND CRAVEN")]),
    ]
}
