// Names of those who take part, and what they tell people who wait.

/// The `provider`, `icb` and `support_information` tables.
enum OrganisationTables {
    static func providers(_ model: EnglandModel) -> SyntheticTable {
        let columns = ["code", "name", "icb_code", "icb_name", "region_code", "region_name", "nhs_trust"]
        return SyntheticTable("provider", columns, model) { model in
            ItemRows(model.providers) { provider, writer in
                let named = provider.provider
                writer.word(named.code)
                writer.quoted(named.name)
                writer.word(named.boardCode)
                writer.quoted(named.boardName)
                writer.word(provider.region.code)
                writer.word(provider.region.name)
                writer.claim(named.isTrust)
                writer.endRow()
            }
        }
    }

    static func boards(_ model: EnglandModel) -> SyntheticTable {
        SyntheticTable("icb", ["code", "name", "region_code", "region_name"], model) { _ in
            ItemRows(Array(zip(CareBoard.all, Region.ofBoards))) { item, writer in
                writer.word(item.0.code)
                writer.quoted(item.0.name)
                writer.word(item.1.code)
                writer.word(item.1.name)
                writer.endRow()
            }
        }
    }

    static func supportInformation(_ model: EnglandModel) -> SyntheticTable {
        let columns = ["provider_code", "treatment_function_code", "title", "body_markdown", "updated_on"]
        return SyntheticTable("support_information", columns, model) { model in
            ItemRows(pages(model)) { page, writer in
                writer.word(page.provider)
                writer.word(page.function)
                writer.quoted(page.title)
                writer.quoted(page.body)
                writer.date(page.day)
                writer.endRow()
            }
        }
    }

    private typealias Page = (provider: String, function: String, title: String, body: String, day: Int)

    /// Every third trust has a page for all, and some have one for orthopaedics.
    private static func pages(_ model: EnglandModel) -> [Page] {
        let trusts = model.providers.filter(\.provider.isTrust).enumerated()
        return trusts.flatMap { index, trust -> [Page] in
            let day = model.lastCensus - 20 - Int(trust.key % 300)
            guard index % 3 == 0 else { return [] }
            let whole: Page = (trust.provider.code, "", "While you wait (made up)", SupportText.all, day)
            let hips: Page = (
                trust.provider.code, "C_110", "Waiting for a new hip or knee (made up)", SupportText.hips, day
            )
            return index % 6 == 0 ? [whole, hips] : [whole]
        }
    }
}

/// What the pages say.
private enum SupportText {
    static let all = """
        * Tell us if your symptoms get worse, or if you no longer need your appointment.
        * Being as active as you can, and stopping smoking, makes operations safer.
        """
    static let hips = """
        Exercises for hips and knees, done *every day*, make recovery quicker.

        Ask your practice about a "joint school" near you.
        """
}

/// A row for each of a few things.
struct ItemRows<Item>: RowSource {
    private var items: ArraySlice<Item>
    private let row: (Item, inout RowWriter) -> Void

    init(_ items: [Item], row: @escaping (Item, inout RowWriter) -> Void) {
        self.items = items[...]
        self.row = row
    }

    mutating func write(to writer: inout RowWriter) -> Bool {
        guard let item = items.popFirst() else { return false }
        row(item, &writer)
        return true
    }
}
