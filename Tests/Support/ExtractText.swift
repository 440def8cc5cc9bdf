// A small, valid monthly extract in memory, and ways to spoil it.

/// Text in the form of NHS England's "full CSV data file": 121 columns, a total row (`C_999`) in each group.
///
/// Start from `ExtractText()`, which is valid, and change what the test is about. All figures are made up.
package struct ExtractText: Sendable {
    /// One data row, by published heading; a missing heading is an empty field.
    package typealias Fields = [String: String]

    /// The headings, in the order in which they are written.
    package var headings: [String] = Self.publishedHeadings
    /// The data rows, in order; row 0 here is row 2 of the file.
    package var rows: [Fields]
    package var lineEnd = "\n"
    package var byteOrderMark = false

    /// Two providers with two treatment functions in every part, and the totals.
    package init(period: String = "RTT-January-2026") {
        rows = []
        for (provider, name) in [
            ("RAA", "ASHTOWN, \"THE\" HOSPITALS NHS TRUST"), ("RBB", "BEECHFORD NHS FOUNDATION TRUST"),
        ] {
            for part in ["Part_1A", "Part_1B", "Part_2", "Part_2A", "Part_3"] {
                addGroup(period, provider, name, part)
            }
        }
    }

    /// The published headings in their usual order.
    package static let publishedHeadings: [String] =
        [
            "Period", "Provider Parent Org Code", "Provider Parent Name", "Provider Org Code", "Provider Org Name",
            "Commissioner Parent Org Code", "Commissioner Parent Name", "Commissioner Org Code",
            "Commissioner Org Name",
            "RTT Part Type", "RTT Part Description", "Treatment Function Code", "Treatment Function Name",
        ] + bandHeadings + ["Total", "Patients with unknown clock start date", "Total All"]

    /// The headings of the 105 bands.
    package static let bandHeadings: [String] = (0...104).map { band in
        band == 104 ? "Gt 104 Weeks SUM 1" : "Gt \(twoDigits(band)) To \(twoDigits(band + 1)) Weeks SUM 1"
    }

    /// The whole file.
    package var text: String {
        let lines = [headings] + rows.map { row in headings.map { row[$0] ?? "" } }
        let body = lines.map { $0.map(Self.quoted).joined(separator: ",") + lineEnd }.joined()
        return (byteOrderMark ? "\u{FEFF}" : "") + body
    }

    /// Where the row of this provider, part and treatment function is; the file's row is two more.
    package func index(_ provider: String, _ part: String, _ function: String) -> Int? {
        rows.firstIndex {
            $0["Provider Org Code"] == provider && $0["RTT Part Type"] == part
                && $0["Treatment Function Code"] == function
        }
    }

    /// Replaces the row of this provider, part and treatment function, when there is one.
    package mutating func change(
        _ provider: String, _ part: String, _ function: String, _ change: (inout Fields) -> Void
    ) {
        if let index = index(provider, part, function) { change(&rows[index]) }
    }

    /// Adds `count` to one band, or to Total All of Part_3, of a treatment function and keeps every sum right.
    package mutating func add(_ count: Int, _ provider: String, _ part: String, _ function: String, band: Int) {
        for function in [function, "C_999"] {
            change(provider, part, function) { row in
                var headings = ["Total All"]
                if part != "Part_3" { headings.append(Self.bandHeadings[band]) }
                if part.hasPrefix("Part_1") { headings.append("Total") }
                for heading in headings { row[heading] = String((Int(row[heading] ?? "") ?? 0) + count) }
            }
        }
    }

    private mutating func addGroup(_ period: String, _ provider: String, _ name: String, _ part: String) {
        for function in ["C_100", "X02", "C_999"] {
            rows.append([
                "Period": period, "Provider Parent Org Code": "QE1", "Provider Parent Name": "NHS EXAMPLE, ONE BOARD",
                "Provider Org Code": provider, "Provider Org Name": name, "Commissioner Parent Org Code": "QOP",
                "Commissioner Parent Name": "NHS EXAMPLE TWO BOARD", "Commissioner Org Code": "01D",
                "Commissioner Org Name": "NHS EXAMPLE PLACE", "RTT Part Type": part, "RTT Part Description": part,
                "Treatment Function Code": function, "Treatment Function Name": function,
            ])
        }
        let size = part == "Part_2" ? 300 : part == "Part_2A" ? 100 : part == "Part_3" ? 900 : 50
        for function in ["C_100", "X02"] {
            for band in part == "Part_3" ? [0] : [0, 3, 17, 18, 52, 104] {
                add(band == 0 && part != "Part_3" ? size / 10 : size, provider, part, function, band: band)
            }
        }
    }

    private static func quoted(_ field: String) -> String {
        guard field.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return field }
        return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }
}
